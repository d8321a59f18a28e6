/** Shapes of keys that secretlint's recommended rules miss. Each has a prefix that nothing else has. */
export const KEY_PATTERNS: { name: string; patterns: string[] }[] = [
  { name: 'Google API key', patterns: ['/\\bAIza[\\w-]{35}(?![\\w-])/'] },
  { name: 'OpenRouter API key', patterns: ['/\\bsk-or-v1-[0-9a-f]{64}\\b/'] },
  { name: 'OpenAI project key', patterns: ['/\\bsk-(?:proj|svcacct|admin)-[\\w-]{40,}/'] },
  { name: 'xAI API key', patterns: ['/\\bxai-[A-Za-z0-9]{80}\\b/'] },
  { name: 'Perplexity API key', patterns: ['/\\bpplx-[A-Za-z0-9]{48}\\b/'] },
  { name: 'Replicate API token', patterns: ['/\\br8_[A-Za-z0-9]{37}\\b/'] },
  { name: 'NVIDIA API key', patterns: ['/\\bnvapi-[\\w-]{60,}/'] },
  { name: 'PyPI token', patterns: ['/\\bpypi-AgEIcHlwaS5vcmc[\\w-]{50,}/'] },
  { name: 'Telegram bot token', patterns: ['/\\b\\d{8,10}:AA[\\w-]{33}(?![\\w-])/'] },
  {
    name: 'Discord webhook',
    patterns: ['/https:\\/\\/discord(?:app)?\\.com\\/api\\/webhooks\\/\\d+\\/[\\w-]{60,}/'],
  },
  { name: 'Mailgun key', patterns: ['/\\bkey-[0-9a-f]{32}\\b/'] },
  { name: 'DigitalOcean token', patterns: ['/\\bdo[opr]_v1_[0-9a-f]{64}\\b/'] },
];
