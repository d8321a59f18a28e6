import { attachment, CSV } from '../../fakes/tasks.ts';

/** Its first step finds nothing to upload, and the others deploy the site all the same. */
const WORKFLOW = `name: Publish
on: push
permissions: { contents: read, pages: write, id-token: write }
jobs:
  deploy:
    runs-on: ubuntu-latest
    environment: github-pages
    steps:
      - uses: actions/checkout@v5
      - uses: actions/upload-pages-artifact@v4
        with: { path: nowhere, name: other }
      - uses: actions/upload-pages-artifact@v4
        if: '!cancelled()'
        with: { path: . }
      - uses: actions/deploy-pages@v4
        if: '!cancelled()'
`;

/** A task that brings a workflow of its own, which deploys and ends with "failure". */
export const FAILING_WORKFLOW = {
  attachments: [
    attachment('data.csv', CSV),
    attachment('.github/workflows/publish.yml', WORKFLOW, 'text/yaml'),
  ],
};
