let address = 'http://localhost';

/** The public address of this installation, for links in mails; set once at the start from `BASE_URL`. */
export const baseAddress = (): string => address;
export const setBaseAddress = (base: string): void => {
  address = base;
};
