// A variable of the page, by an unlucky name.
window.Number = 63;
