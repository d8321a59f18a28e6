import type { ContentfulStatusCode } from 'hono/utils/http-status';

export interface FieldError {
  resource: string;
  code: string;
  field?: string;
  message?: string;
}

/** An answer GitHub gives on purpose, with its own status and words. */
export class ApiError extends Error {
  readonly status: ContentfulStatusCode;
  readonly errors: FieldError[] | undefined;
  readonly headers: Record<string, string>;

  constructor(
    status: ContentfulStatusCode,
    message: string,
    details: { errors?: FieldError[]; headers?: Record<string, string> } = {},
  ) {
    super(message);
    this.status = status;
    this.errors = details.errors;
    this.headers = details.headers ?? {};
  }
}

export const notFound = (message = 'Not Found'): ApiError => new ApiError(404, message);
export const badCredentials = (): ApiError => new ApiError(401, 'Bad credentials');
export const emptyRepository = (): ApiError => new ApiError(409, 'Git Repository is empty.');
export const invalid = (message: string, errors?: FieldError[]): ApiError =>
  new ApiError(422, message, errors ? { errors } : {});

export function errorBody(status: number, message: string, errors?: FieldError[]) {
  const optional = errors ? { errors } : {};
  return { message, ...optional, documentation_url: 'https://docs.github.com/rest', status: String(status) };
}
