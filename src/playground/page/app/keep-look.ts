/** Who looks at what, remembered for as long as the tab is open: a page that is loaded again is where it was. */

const storageKey = 'footnote-look';

export interface Look {
  readonly personId: string;
  readonly placeId: string;
}

export function readLook(): Look {
  const [personId = '', placeId = ''] = (sessionStorage.getItem(storageKey) ?? '').split(' ');
  return { personId, placeId };
}

export function keepLook({ personId, placeId }: Look): void {
  sessionStorage.setItem(storageKey, `${personId} ${placeId}`);
}
