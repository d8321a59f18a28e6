import { ConfigError } from '../config/parse.ts';
import { readServeConfig, type ServeConfig } from '../config/serve.ts';
import { CHECKS } from '../doctor/checks/index.ts';
import { createContext } from '../doctor/context.ts';
import { isWell, jsonReport, textReport } from '../doctor/report.ts';
import { runChecks } from '../doctor/run-checks.ts';
import { systemClock } from '../domain/clock.ts';

interface DoctorFlags {
  json?: boolean;
  fix?: boolean;
  callback?: string;
}

/** Looks at everything that a deployment can get wrong. Exit code 0 if nothing has failed. */
export async function doctor({ json = false, fix = false, callback }: DoctorFlags): Promise<void> {
  const context = createContext({ config: readSettings(), clock: systemClock, callbackUrl: callback });
  const results = await runChecks(CHECKS, { context, fix });
  console.log(json ? jsonReport(results) : textReport(results, process.stdout));
  process.exitCode = isWell(results) ? 0 : 1;
}

/** What is wrong with them is a finding. */
function readSettings(): ServeConfig | ConfigError {
  try {
    return readServeConfig();
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
}
