<?php
// Changes the WordPress that stands in a folder, as somebody would in its dashboard:
// php wordpress.php FOLDER ORIGIN install PASSWORD
// php wordpress.php FOLDER ORIGIN set '{"theme": …, "plugins": […], "options": {…}}'
// php wordpress.php FOLDER ORIGIN widget '{"kind": …, "settings": {…}}'
function install(string $password): void
{
    require_once ABSPATH . 'wp-admin/includes/upgrade.php';
    wp_install('CCHC', 'admin', 'admin@example.test', true, '', $password);
    wp_insert_user(['user_login' => 'author', 'user_email' => 'author@example.test', 'user_pass' => $password, 'role' => 'author']);
}

function set(string $json): void
{
    require_once ABSPATH . 'wp-admin/includes/plugin.php';
    ['theme' => $theme, 'plugins' => $plugins, 'options' => $options] = json_decode($json, true);
    switch_theme($theme);
    deactivate_plugins(get_option('active_plugins'));
    foreach ($plugins as $plugin) {
        $failure = activate_plugin($plugin);
        if ($failure) exit($failure->get_error_message());
    }
    foreach ($options as $name => $value) update_option($name, $value);
}

function widget(string $json): void
{
    ['kind' => $kind, 'settings' => $settings] = json_decode($json, true);
    wp_set_current_user(1);
    $saved = $GLOBALS['wp_widget_factory']->get_widget_object($kind)->update($settings, []);
    update_option("widget_$kind", [2 => $saved, '_multiwidget' => 1]);
    wp_set_sidebars_widgets(['sidebar-1' => ["$kind-2"], 'wp_inactive_widgets' => []]);
}

function main(string $folder, string $origin, string $command, string $argument): void
{
    if ($command === 'install') define('WP_INSTALLING', true);
    $_SERVER['HTTP_HOST'] = substr($origin, strlen('http://'));
    require "$folder/wp-load.php";
    $command($argument);
}

main(...array_slice($argv, 1));
