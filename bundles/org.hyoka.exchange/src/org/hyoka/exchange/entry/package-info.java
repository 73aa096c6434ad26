// SPDX-License-Identifier: EPL-2.0
/**
 * What people type and paste into fields and cells, read: values, words of lists, and names of what is registered in the dossier or
 * shall be. Sentences are in the language of the program.
 */
package org.hyoka.exchange.entry;
