// expect: exit:1
// as the main module it would get them: Deno reads the main module's static imports without a permission
import secret from '{{CANARY_DIR}}/secret.json' with { type: 'json' };
import text from 'file://{{CANARY_DIR}}/secret.txt' with { type: 'text' };

console.log('LEAK:', secret, text);
