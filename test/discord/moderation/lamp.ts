/** An article to add to a server, and what is asked of it. */
export const lampText = `---
title: The lamp of Cape Ness
author: Ana Rojas
url: https://example.org/lamp
questions:
  - Who replaced the lamp?
---

The lamp of Cape Ness was replaced by Greta Solheim in 1971.

It was a fine lamp, and it never failed. — Greta Solheim (@greta) May 21, 1971
`;

export const whoReplaced = 'Who replaced the lamp of Cape Ness?';
