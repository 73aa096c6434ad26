// SPDX-License-Identifier: EPL-2.0
/**
 * What a command of the command line is made with: it is an OSGi service {@link org.hyoka.cli.CliCommand}, works with a
 * {@link org.hyoka.cli.CliContext}, and writes tables as a {@link org.hyoka.cli.TextGrid}.
 */
package org.hyoka.cli;
