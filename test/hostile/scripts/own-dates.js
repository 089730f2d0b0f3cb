// What Datejs, MooTools More and date-utils do to `Date.parse`: a date comes of it, or nothing, and the zone is not read.
{
  const Native = Date;
  Date.parse = function (text) {
    const parts = /^(\d+)-(\d+)-(\d+)T(\d+):(\d+)/.exec(text)?.slice(1).map(Number);
    return parts ? new Native(Native.UTC(parts[0], parts[1] - 1, ...parts.slice(2))) : null;
  };
}
