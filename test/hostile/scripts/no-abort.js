// A page without the means to end a request.
delete window.AbortController;
delete window.AbortSignal;
