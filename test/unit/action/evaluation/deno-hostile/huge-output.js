// expect: output
process.stdout.write('y'.repeat(100_000_000));
