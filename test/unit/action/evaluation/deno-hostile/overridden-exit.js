// expect: exit:1
// everything that a reporter of errors might use is replaced, so that a failure looks like a success
Deno.exit = process.exit = process.reallyExit = () => {};
Deno.inspect = () => '';
console.error = console.log = () => {};
Error.prepareStackTrace = () => 'SPOOFED';
String.prototype.split =
  String.prototype.replace =
  RegExp.prototype.test =
  RegExp.prototype[Symbol.replace] =
    () => {
      throw 0;
    };
Array.prototype.filter = Array.prototype.join = () => '';
process.exitCode = 0;
null.x;
