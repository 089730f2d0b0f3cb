// A careless deferred leaves its name on every object.
Object.prototype.then = undefined;
