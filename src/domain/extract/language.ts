export const guessLanguage = (_text: string): string => 'en'
