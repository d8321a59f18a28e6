/** Every address the embedded GitHub puts into an answer; the API's links use the Enterprise style. */
export interface Links {
  web: string;
  api: string;
  graphql: string;
  repository(repository: Named): { web: string; api: string; clone: string; pages: string };
}

interface Named {
  owner: { login: string };
  name: string;
}

export const fullName = ({ owner, name }: Named): string => `${owner.login}/${name}`;

export function createLinks(url: string): Links {
  const api = `${url}/api/v3`;
  return {
    web: url,
    api,
    graphql: `${url}/api/graphql`,
    repository: (repository) => ({
      web: `${url}/${fullName(repository)}`,
      api: `${api}/repos/${fullName(repository)}`,
      clone: `${url}/${fullName(repository)}.git`,
      pages: `${url}/pages/${fullName(repository)}/`,
    }),
  };
}
