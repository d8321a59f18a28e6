import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { ApiError } from '../http/api-error.ts';

type FailureType = 'NOT_FOUND' | 'FORBIDDEN' | 'STALE_DATA' | 'UNPROCESSABLE';

/** GitHub answers HTTP 200 with `errors`, each with a `type` of its own beside the standard members. */
export class GraphqlFailure extends GraphQLError {
  constructor(type: FailureType, message: string) {
    super(message, { extensions: { type } });
  }
}

export function formatFailure(error: GraphQLError): GraphQLFormattedError & { type?: unknown } {
  const { message, path, locations } = error;
  const type = error.extensions.type ?? typeOfApiError(error.originalError);
  return {
    ...(type !== undefined && { type }),
    ...(path && { path }),
    ...(locations && { locations }),
    message,
  };
}

function typeOfApiError(error: Error | undefined): FailureType | undefined {
  if (!(error instanceof ApiError)) return undefined;
  return error.status === 403 ? 'FORBIDDEN' : 'UNPROCESSABLE';
}
