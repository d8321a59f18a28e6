import type { Description } from './description.ts';
import { byName, type Json } from './slim-schema.ts';

/** An operation (`GET /repos/{owner}/{repo}`) as the contract keeps it: see `test/contract/extract.ts`. */
export function slimOperation(description: Description, name: string): Json {
  const [method = '', path = ''] = name.split(' ');
  const operation = (description.document.paths as Record<string, Record<string, Json>>)[path]?.[
    method.toLowerCase()
  ];
  if (operation === undefined) throw new Error(`GitHub describes no ${name}`);
  const parameters = ((operation.parameters ?? []) as unknown[]).map((one) => {
    const parameter = description.follow(one);
    return {
      name: parameter.name,
      in: parameter.in,
      ...(parameter.required === true && { required: true }),
      ...(parameter['x-multi-segment'] === true && { multiSegment: true }),
      schema: description.take(parameter.schema),
    };
  });
  const body = operation.requestBody === undefined ? undefined : description.follow(operation.requestBody);
  const responses = Object.entries(operation.responses as Json).map(([status, one]) => {
    const response = description.follow(one);
    const schema = schemaOf(response);
    const headers = Object.keys((response.headers ?? {}) as Json).map((header) => header.toLowerCase());
    return [
      status,
      { ...(headers.length > 0 && { headers }), ...(schema && { schema: description.take(schema) }) },
    ];
  });
  return {
    forInstallations: (operation['x-github'] as Json).enabledForGitHubApps === true,
    ...(parameters.length > 0 && { parameters }),
    ...(body && { body: { required: body.required === true, schema: description.take(schemaOf(body)) } }),
    responses: Object.fromEntries(responses.toSorted(byName as never)),
  };
}

/** Of plain JSON: no other media type is asked for. */
function schemaOf({ content }: Json): Json | undefined {
  return (content as Record<string, Json> | undefined)?.['application/json']?.schema as Json | undefined;
}
