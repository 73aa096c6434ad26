// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio;

/**
 * A text in which words were found.
 *
 * @param source  where it stands
 * @param what    the name of the feature that holds it
 * @param passage the words with what stands around them
 * @since 0.1
 */
public record SearchHit(Answer.SourceRef source, String what, String passage) {
}
