/** A message in, what the bot may do in answer to it out. */
import { type Message, PermissionFlagsBits } from 'discord.js';

interface Permission {
  readonly send: boolean;
  /** Without the permission to read the history a message may not be replied to. */
  readonly reply: boolean;
}

export function readPermission(message: Message<boolean>): Permission {
  if (!message.inGuild()) return { send: true, reply: true };
  const me = message.guild.members.me;
  const granted = me && message.channel.permissionsFor(me);
  // Where Discord has not told, trying is the only way to find out.
  if (!granted) return { send: true, reply: true };
  const write = message.channel.isThread()
    ? PermissionFlagsBits.SendMessagesInThreads
    : PermissionFlagsBits.SendMessages;
  // The text of a voice channel is open to those alone who may join it.
  const join = message.channel.isVoiceBased() ? [PermissionFlagsBits.Connect] : [];
  return {
    send: granted.has([PermissionFlagsBits.ViewChannel, write, ...join]),
    reply: granted.has(PermissionFlagsBits.ReadMessageHistory),
  };
}
