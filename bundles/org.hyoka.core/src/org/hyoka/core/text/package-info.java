// SPDX-License-Identifier: EPL-2.0
/**
 * How years, dates, numbers, amounts and names are written, read and compared: in Japanese and English, western and era
 * calendar, full and half width, on paper and on a terminal.
 *
 * <p>What is said to a person is a {@link org.hyoka.core.text.Phrase}: a key of a {@link org.hyoka.core.text.PhraseBook} with its
 * arguments, put into words for the locale of whoever reads it. A third language is one more file beside each
 * {@code messages.properties}; what it leaves out is said in English. The marks of a language stand in
 * {@link org.hyoka.core.text.Punctuation}, its rules in {@link org.hyoka.core.text.Language}.
 *
 * <p>The fixed labels of windows are no phrases: they stand in Eclipse's {@code NLS} classes, which have one locale a process, as
 * the whole window has. The words of the metamodel stand in the resource bundles beside the item providers, see
 * {@link org.hyoka.core.naming.Naming}.
 */
package org.hyoka.core.text;
