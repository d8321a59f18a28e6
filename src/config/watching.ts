/** Settings for those who watch over the App: who may read its metrics, and where its traces go. */
import { z } from 'zod';
import type { MetricsAccess } from '../http/metrics.ts';
import type { TraceReceiver } from '../tracing/otlp.ts';
import { baseAddress } from './addresses.ts';

export const watchingSettings = {
  /** Without it production has no `/metrics`, and local mode shows them to everybody on this machine. */
  ERRAND_METRICS_TOKEN: z
    .string()
    .regex(/^[\w.~+/=-]+$/, 'may have letters, digits and ".", "_", "~", "+", "/", "=", "-" only')
    .optional(),
  /** As OpenTelemetry names them. Without an endpoint there are no traces. */
  OTEL_EXPORTER_OTLP_ENDPOINT: baseAddress.optional(),
  OTEL_EXPORTER_OTLP_HEADERS: z.string().default('').transform(readHeaders),
  OTEL_SERVICE_NAME: z.string().default('errand'),
};

/** What an App is told of that. */
export interface Watching {
  metrics: MetricsAccess | undefined;
  traces: TraceReceiver | undefined;
}

export function watchingOf(
  set: z.output<z.ZodObject<typeof watchingSettings>>,
  withoutToken: 'open' | undefined,
): Watching {
  const token = set.ERRAND_METRICS_TOKEN;
  const endpoint = set.OTEL_EXPORTER_OTLP_ENDPOINT;
  return {
    metrics: token === undefined ? withoutToken : { token },
    traces:
      endpoint === undefined
        ? undefined
        : {
            url: `${endpoint}/v1/traces`,
            headers: set.OTEL_EXPORTER_OTLP_HEADERS,
            service: set.OTEL_SERVICE_NAME,
          },
  };
}

/** `name=value,name=value`, values percent-encoded: as OpenTelemetry specifies it. */
function readHeaders(text: string, context: z.RefinementCtx): Record<string, string> {
  const pairs = text.split(',').filter((pair) => pair.trim() !== '');
  const headers: Record<string, string> = {};
  for (const pair of pairs) {
    const [, name, value] = /^\s*([\w!#$%&'*+.^`|~-]+)\s*=(.*)$/.exec(pair) ?? [];
    const plain = value === undefined ? undefined : decode(value.trim());
    if (name && plain !== undefined) headers[name.toLowerCase()] = plain;
    else context.addIssue('must be of the form name=value,name=value, values percent-encoded');
  }
  return headers;
}

function decode(value: string): string | undefined {
  try {
    return decodeURIComponent(value);
  } catch {
    return undefined;
  }
}
