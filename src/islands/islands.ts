/** Every page works without this file; it only makes some of them more pleasant. */
