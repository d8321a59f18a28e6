/** Name under which `main` leaves the installation token to `post`. */
export const TOKEN_STATE = 'installation-token';
