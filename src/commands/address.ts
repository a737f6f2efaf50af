// The options by which commands find the queue.
import type { QueueAddress } from '../queue/redis';

export const ADDRESS = { redis: { type: 'string' }, queue: { type: 'string' } } as const;

export const ADDRESS_HELP = [
  '--redis URL       where Redis is ($REDIS_URL, else redis://127.0.0.1:6379)',
  '--queue NAME      name of the queue (saripati)',
];

export const addressOf = (values: { redis?: string | undefined; queue?: string | undefined }): QueueAddress => ({
  redis: values.redis ?? process.env.REDIS_URL ?? 'redis://127.0.0.1:6379',
  queue: values.queue ?? 'saripati',
});
