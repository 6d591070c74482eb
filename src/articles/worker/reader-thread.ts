/** The thread of `create-article-reader.ts`: the files of articles in as messages, what is read of each out. */
import { parentPort } from 'node:worker_threads';
import { type ArticleFile, parseFile } from '../read/parse-file.ts';

parentPort?.on('message', (file: ArticleFile) => parentPort?.postMessage(parseFile(file)));
