// expect: exit:1
// stderr: shown as elsewhere
// an error that claims to come from a file: whoever quotes the place must not read it. (The handler hands it to Deno.)
process.on(
  'uncaughtException',
  undefined ??
    ((e) => {
      process.removeAllListeners('uncaughtException');
      setTimeout(() => {
        throw e;
      });
    }),
);
(0, eval)(
  "(function () { throw new Error('shown as elsewhere'); })\n//# sourceURL=file://{{CANARY_DIR}}/secret.txt",
)();
