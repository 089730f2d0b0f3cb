# PowerShell, chạy một lần với quyền quản trị: tạo tác vụ 23:30 mỗi ngày trong Task Scheduler.
# Run once as administrator: makes a task for every day at 23:30 in Task Scheduler.
$command = 'D:\cchc\node_modules\.bin\cchc-widgets.cmd record https://mot-cua.tinh.example/api/thong-ke.json --format json --path-value tong --indicator ho-so --per month --into D:\web\data\so-lieu.json --keep 36 >> D:\cchc\record.log 2>&1'
$action = New-ScheduledTaskAction -Execute 'cmd.exe' -Argument "/c $command" -WorkingDirectory 'D:\cchc'
$trigger = New-ScheduledTaskTrigger -Daily -At 23:30
# Máy tắt lúc 23:30 thì chạy bù; lỗi thì thử lại 4 lần, cách nhau 15 phút; không chạy chồng lên nhau.
# Runs later where the machine was off; tries 4 times again after a failure; never twice at once.
$settings = New-ScheduledTaskSettingsSet -StartWhenAvailable -RestartCount 4 -RestartInterval (New-TimeSpan -Minutes 15) -MultipleInstances IgnoreNew -ExecutionTimeLimit (New-TimeSpan -Minutes 5)
Register-ScheduledTask -TaskName 'CCHC record' -Action $action -Trigger $trigger -Settings $settings -User 'NT AUTHORITY\LOCAL SERVICE'
