import type { KnownAction } from './known-action.ts';
import { PAGES_ARTIFACT } from './upload-pages-artifact.ts';

/** `actions/deploy-pages`: publishes the artifact, under the conditions that github.com has for it. */
export const deployPages: KnownAction = async (inputs, { artifacts, deployProblem, deploy, say }) => {
  if (deployProblem !== null) throw new Error(deployProblem);
  const name = inputs.artifact_name ?? PAGES_ARTIFACT;
  const files = artifacts.get(name);
  if (files === undefined) throw new Error(`No artifacts named "${name}" were found for this workflow run.`);
  say(`Deployed ${files.size} files: ${await deploy(files)}`);
};
