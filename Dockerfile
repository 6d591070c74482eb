# Footnote as built JavaScript, run by a user without rights. docs/operate.md says how to run it.
FROM node:20-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
COPY build build
RUN npm ci
COPY src src
RUN npm run build && npm prune --omit=dev

FROM node:20-bookworm-slim
WORKDIR /app
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
# By which npm run backup and its like start what is built.
COPY build build
COPY package.json ./
COPY knowledge /knowledge
RUN mkdir --mode=700 /data && chown node:node /data
ENV NODE_ENV=production KNOWLEDGE_DIR=/knowledge DATA_DIR=/data HTTP_PORT=9464
USER node
VOLUME /data
# That it is alive: /readyz also fails while Discord is away, which no restart mends.
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.HTTP_PORT + '/healthz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--enable-source-maps", "dist/main.js"]
