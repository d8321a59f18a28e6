/** The screens that a page is checked on, in CSS pixels. */
export const SCREENS = {
  desktop: { width: 1280, height: 720 },
  phone: { width: 360, height: 740 },
} as const;
export type Screen = keyof typeof SCREENS;
export const SCREEN_NAMES = Object.keys(SCREENS) as Screen[];

/** What the page looks like on each: files of the site's repository, for its README and the dashboard. */
export const PAGE_PICTURES: Readonly<Record<Screen, string>> = {
  desktop: 'screenshot.jpg',
  phone: 'screenshot-phone.jpg',
};

export function isPagePicture(path: string): boolean {
  return Object.values(PAGE_PICTURES).includes(path);
}
