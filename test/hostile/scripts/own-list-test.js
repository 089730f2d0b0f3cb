// For whoever wrote this page there were no other objects.
Array.isArray = (value) => typeof value === 'object';
