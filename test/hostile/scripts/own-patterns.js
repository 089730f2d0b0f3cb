// What is found tells no place any more, and `replace` writes what it puts there somewhere else.
{
  const { exec } = RegExp.prototype;
  RegExp.prototype.exec = function (text) {
    const found = exec.call(this, text);
    return found && Array.prototype.slice.call(found);
  };
}
