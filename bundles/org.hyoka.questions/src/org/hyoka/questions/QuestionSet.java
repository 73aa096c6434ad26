// SPDX-License-Identifier: EPL-2.0
package org.hyoka.questions;

import java.util.List;

/**
 * Questions of a bundle: an OSGi service.
 *
 * @since 0.1
 */
public interface QuestionSet {
	/** The questions, always the same, in the order in which they are listed. */
	List<Question> questions();
}
