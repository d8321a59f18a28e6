/** Libraries a brief can ask for. Integrity values were computed from the npm packages that jsDelivr serves. */
export interface Library {
  name: string;
  label: string;
  mentionedIn: RegExp;
  stylesheet: { url: string; integrity: string };
  script: { url: string; integrity: string };
}

export const bootstrap: Library = {
  name: 'bootstrap',
  label: 'Bootstrap 5.3.9',
  mentionedIn: /\bbootstrap\b/i,
  stylesheet: {
    url: 'https://cdn.jsdelivr.net/npm/bootstrap@5.3.9/dist/css/bootstrap.min.css',
    integrity: 'sha384-yEPZ7jP9S0QKiUQ0m3jjsO4ProIW7wvR9gXkI7JOGa2XVsw53Yke2bsdkBbjmmiX',
  },
  script: {
    url: 'https://cdn.jsdelivr.net/npm/bootstrap@5.3.9/dist/js/bootstrap.bundle.min.js',
    integrity: 'sha384-WyOxWvTyr1QaMPfiPJSv76iReVthorl5uWlFtZPyK0IEB0hGzo9y5Bp9mYanr8Bu',
  },
};

export const libraries: readonly Library[] = [bootstrap];

export function stylesheetTag({ stylesheet }: Library): string {
  return `<link rel="stylesheet" href="${stylesheet.url}" integrity="${stylesheet.integrity}" crossorigin="anonymous">`;
}

export function scriptTag({ script }: Library): string {
  return `<script src="${script.url}" integrity="${script.integrity}" crossorigin="anonymous" defer></script>`;
}
