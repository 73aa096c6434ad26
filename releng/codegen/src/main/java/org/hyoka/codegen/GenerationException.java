// SPDX-License-Identifier: EPL-2.0
package org.hyoka.codegen;

/** Says in a sentence why the metamodel's code cannot be generated, or that the checked-in code is stale. */
public final class GenerationException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * A failure with a sentence for the person who builds.
	 *
	 * @param message what is wrong, where, and what to do
	 */
	public GenerationException(String message) {
		super(message);
	}
}
