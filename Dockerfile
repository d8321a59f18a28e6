# The App. Its executor is no part of it: that runs on GitHub.
# Pin both to a digest if your policy asks for it; the tag follows Node's security releases.
FROM node:24-slim AS packages
WORKDIR /app
COPY package.json package-lock.json ./
# Nothing is compiled, and no package's own scripts run.
RUN npm ci --omit=dev --omit=optional --ignore-scripts --no-audit --no-fund

FROM node:24-slim
# The action that executor workflows call: owner/repository/path@sha.
ARG ERRAND_ACTION
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 ERRAND_DATA=/data ERRAND_ACTION=$ERRAND_ACTION
WORKDIR /app
COPY --from=packages /app/node_modules node_modules
COPY . .
# All that the App writes is here: keep it on a volume.
RUN mkdir -p /data node_modules/.cache && chown node:node /data node_modules/.cache
USER node
# What Node compiles for a start and for the first page is kept in the image, for this user and this Node: no container compiles
# it again.
RUN NODE_COMPILE_CACHE=/app/node_modules/.cache/errand node -e " \
  import('/app/src/cli/serve.ts'); \
  import('/app/src/dashboard/routes.ts'); \
  import('/app/src/http/reference/reference.ts')"
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=15s --timeout=5s --start-period=20s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "src/cli.ts"]
CMD ["serve"]
