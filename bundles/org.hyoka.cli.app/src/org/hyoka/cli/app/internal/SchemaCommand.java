// SPDX-License-Identifier: EPL-2.0
package org.hyoka.cli.app.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;

import org.hyoka.cli.CliContext;
import org.hyoka.dossier.json.JsonSchemas;

import picocli.CommandLine.Command;

/** Prints the JSON Schema that {@code import} reads by. */
@Command(name = "schema")
final class SchemaCommand implements Callable<Integer> {
	private final CliContext context;

	SchemaCommand(CliContext context) {
		this.context = context;
	}

	@Override
	public Integer call() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		JsonSchemas.write(bytes);
		context.out().println(bytes.toString(StandardCharsets.UTF_8).stripTrailing());
		return CommandLineRun.DONE;
	}
}
