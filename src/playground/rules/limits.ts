/** Discord's limits that its specification leaves out, each named once. Lengths are in UTF-16 units, the strictest way to count. */

/** discord.com/developers/docs/resources/message. */
export const message = {
  contentChars: 2000,
  rows: 5,
  /** Different ones on a message. */
  reactions: 20,
  /** discord.com/developers/docs/resources/poll. */
  pollAnswerChars: 55,
} as const;

/** discord.com/developers/docs/resources/message#embed-object-embed-limits. */
export const embed = {
  /** Over all embeds of a message. */
  totalChars: 6000,
} as const;

/** discord.com/developers/docs/components/reference. */
export const component = {
  buttonsPerRow: 5,
  /** Of a Components V2 message, nested ones included. */
  total: 40,
  /** Over all text displays of a message. */
  textChars: 4000,
  /** UTF-8, with 12 more for each text display; above it Discord answers 500: discord-api-docs#8554. */
  textBytes: 10_170,
  textOverheadBytes: 12,
} as const;

/** discord.com/developers/docs/interactions/application-commands. */
export const command = {
  descriptionChars: 100,
  choiceValueChars: 100,
  /** Over names, descriptions and values of a command, its options and its choices. */
  totalChars: 8000,
  /** By command type: chat input, user, message, entry to an activity. */
  perType: { 1: 100, 2: 15, 3: 15, 4: 1 },
  createsPerDay: 200,
  stringOptionChars: 6000,
} as const;

/** discord.com/developers/docs/interactions/receiving-and-responding. */
export const interaction = {
  firstResponseMs: 3000,
  tokenLifeMs: 15 * 60 * 1000,
  modalComponents: 5,
} as const;

/** discord.com/developers/docs/events/gateway. */
export const gateway = {
  eventsPerMinute: 120,
  identifiesPerDay: 1000,
  guildsPerShard: 2500,
  heartbeatMs: 41_250,
} as const;

/** discord.com/developers/docs/topics/rate-limits; interaction endpoints are exempt. */
export const rest = {
  requestsPerSecond: 50,
  bodyBytes: 10 * 1024 * 1024,
} as const;
