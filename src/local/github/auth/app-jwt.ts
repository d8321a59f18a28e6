import { decodeJwt, errors, importSPKI, jwtVerify } from 'jose';
import type { Clock } from '../../../domain/clock.ts';
import { ApiError } from '../http/api-error.ts';
import type { AppRegistry, RegisteredApp } from './app-registry.ts';

/** GitHub's limit for an App's JWT, with its own 60 s of tolerance for clocks. */
const MAX_LIFETIME_S = 10 * 60;
const CLOCK_TOLERANCE_S = 60;

/** Verifies an App's JWT (RS256, signed with the registered key) and returns the App. */
export async function verifyAppJwt(
  jwt: string,
  { apps, clock }: { apps: AppRegistry; clock: Clock },
): Promise<RegisteredApp> {
  const app = apps.byIssuer(readIssuer(jwt) ?? '');
  if (app === undefined) throw new ApiError(404, 'Integration not found');
  const key = await importSPKI(app.publicKey, 'RS256');
  try {
    const { payload } = await jwtVerify(jwt, key, {
      algorithms: ['RS256'],
      requiredClaims: ['iat', 'exp'],
      currentDate: new Date(clock.now()),
      clockTolerance: CLOCK_TOLERANCE_S,
    });
    const latest = clock.now() / 1000 + MAX_LIFETIME_S + CLOCK_TOLERANCE_S;
    if ((payload.exp ?? 0) > latest) {
      throw new ApiError(401, "'Expiration time' claim ('exp') is too far in the future");
    }
    return app;
  } catch (error) {
    if (error instanceof errors.JWTExpired) {
      throw new ApiError(
        401,
        "'Expiration time' claim ('exp') must be a numeric value representing the future time",
      );
    }
    if (error instanceof errors.JOSEError) throw new ApiError(401, 'A JSON web token could not be decoded');
    throw error;
  }
}

function readIssuer(jwt: string): string | undefined {
  try {
    return decodeJwt(jwt).iss;
  } catch {
    throw new ApiError(401, 'A JSON web token could not be decoded');
  }
}
