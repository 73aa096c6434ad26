// SPDX-License-Identifier: EPL-2.0
package org.hyoka.cli;

/**
 * A command of the command line: an OSGi service, so that other bundles add commands such as {@code roadmap} or
 * {@code ip}.
 *
 * @since 0.1
 */
public interface CliCommand {
	/**
	 * A fresh command for one run.
	 *
	 * @param context what it works with
	 * @return an object annotated for picocli ({@code @Command} with a name), whose {@code call()} answers the exit code:
	 *         0 done, 1 done and something was found or failed, 2 what was asked for can't be read
	 */
	Object create(CliContext context);
}
