/** Every address the embedded GitHub puts into an answer; the API's links use the Enterprise style. */
export interface Links {
  web: string;
  api: string;
  graphql: string;
  repository(name: string): { web: string; api: string; clone: string; pages: string };
}

export function createLinks(url: string, organisation: string): Links {
  const api = `${url}/api/v3`;
  return {
    web: url,
    api,
    graphql: `${url}/api/graphql`,
    repository: (name) => ({
      web: `${url}/${organisation}/${name}`,
      api: `${api}/repos/${organisation}/${name}`,
      clone: `${url}/${organisation}/${name}.git`,
      pages: `${url}/pages/${organisation}/${name}/`,
    }),
  };
}
