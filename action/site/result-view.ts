/** What the job's record shows of how its site was made. */
import type { PlanView, UsageView } from '../../src/contract/report.ts';
import type { SitePlan } from './generate/plan-types.ts';
import type { ModelUsage } from './model/ledger.ts';

export function planView(plan: SitePlan): PlanView {
  return {
    ...(plan.title !== undefined && { title: plan.title }),
    elements: plan.elements.map(({ id, tag, attributes }) => ({ id, ...(tag && { tag }), attributes })),
    files: plan.manifest.map(({ path, description }) => ({ path, description })),
    libraries: plan.libraries,
    parameters: plan.parameters,
    script_literals: plan.scriptLiterals,
    checks: plan.checks,
  };
}

export function usageView(usage: ModelUsage): UsageView {
  return {
    models: usage.models,
    requests: usage.requests,
    input_tokens: usage.inputTokens,
    cached_tokens: usage.cachedTokens,
    output_tokens: usage.outputTokens,
    estimated: usage.estimated,
    cost_usd: usage.costUsd,
  };
}
