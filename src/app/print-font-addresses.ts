import regular from '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf?url';
import semibold from '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf?url';
import bold from '@expo-google-fonts/inter/700Bold/Inter_700Bold.ttf?url';

const absolute = (address: string): string => new URL(address, document.baseURI).href;

/** Where the letters are of what is printed and saved as a picture: whole files, since split ones lose Vietnamese. */
export const PRINT_FONT_ADDRESSES = {
  regular: absolute(regular),
  semibold: absolute(semibold),
  bold: absolute(bold),
};
