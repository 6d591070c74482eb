/** The published specification in, the same with every object closed and its known gaps filled out. */

export type Json = Record<string, unknown>;

/** What Discord takes although the specification does not say so. */
const alsoAllowed: Record<string, Json> = {
  IncomingWebhookInteractionRequest: { enforce_nonce: {}, nonce: {} },
  IncomingWebhookRequestPartial: { enforce_nonce: {}, nonce: {} },
  IncomingWebhookUpdateForInteractionCallbackRequestPartial: {
    enforce_nonce: {},
    nonce: {},
    tts: {},
  },
  IncomingWebhookUpdateRequestPartial: { enforce_nonce: {}, nonce: {}, tts: {} },
  MessageEditRequestPartial: { enforce_nonce: {}, nonce: {}, tts: {} },
  ThreadResponse: { type: {} },
  ApplicationCommandCreateRequest: { default_member_permissions: {}, nsfw: {} },
  ApplicationCommandUpdateRequest: { default_member_permissions: {}, nsfw: {} },
  ApplicationCommandPatchRequestPartial: { default_member_permissions: {}, nsfw: {} },
  // The codes inside `errors` are names, such as BASE_TYPE_REQUIRED.
  Error: { code: {} },
};

/** Schemas that others extend by `allOf` stay open, or nothing could be added to them. */
export function closeSchemas(published: Json): Json {
  const specification = structuredClone(published);
  const schemas = (specification['components'] as { schemas: Record<string, Json> }).schemas;
  for (const [name, properties] of Object.entries(alsoAllowed)) {
    const schema = schemas[name];
    if (schema === undefined) throw new Error(`The specification has no ${name}.`);
    schema['properties'] = { ...Object(schema['properties']), ...properties };
  }
  const open = new Set(['Error', 'ErrorResponse', 'RatelimitedResponse']);
  for (const [name, schema] of Object.entries(schemas)) {
    if (open.has(name) || schema['properties'] === undefined) continue;
    schema['additionalProperties'] ??= false;
  }
  return specification;
}
