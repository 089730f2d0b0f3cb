import { ContextRoot } from '@lit/context';

// A bundle may import the provider after its widgets, which have asked for their settings in vain by then. `body` may not
// exist yet, so this listens on the root element.
if (typeof document !== 'undefined') new ContextRoot().attach(document.documentElement);
