// expect: output
process.stdout.write('y'.repeat(8_000_000));
