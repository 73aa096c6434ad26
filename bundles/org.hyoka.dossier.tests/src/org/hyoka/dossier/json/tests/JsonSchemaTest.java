// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.json.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EClass;
import org.hyoka.dossier.json.JsonImportException;
import org.hyoka.dossier.json.JsonSchemas;
import org.hyoka.model.hyoka.HyokaPackage;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

class JsonSchemaTest {
	private final ObjectMapper mapper = new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

	private static String generated() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		JsonSchemas.write(out);
		return out.toString(StandardCharsets.UTF_8);
	}

	private JsonNode schema() throws IOException {
		return mapper.readTree(generated());
	}

	@Test
	void thePublishedSchemaIsTheGeneratedOne() throws IOException {
		String published;
		try (InputStream in = JsonSchemas.class.getResourceAsStream("/schema/hyoka.schema.json")) {
			published = new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
		Path fresh = Path.of("target", "hyoka.schema.json");
		if (!published.replace("\r\n", "\n").equals(generated())) {
			Files.createDirectories(fresh.getParent());
			Files.writeString(fresh, generated());
		}
		assertThat(published.replace("\r\n", "\n").equals(generated()))
				.as("org.hyoka.dossier/schema/hyoka.schema.json is not what the metamodel gives; %s is", fresh.toAbsolutePath())
				.isTrue();
	}

	@Test
	void everyPartHasTitleAndDescription() throws IOException {
		JsonNode definitions = schema().get("$defs");
		for (EClass type : RandomDossier.concrete(HyokaPackage.Literals.ELEMENT)) {
			JsonNode definition = definitions.get(type.getName());
			assertThat(definition.path("title").asText()).as(type.getName()).isNotBlank();
			assertThat(definition.path("description").asText()).as(type.getName()).isNotBlank();
			type.getEAllStructuralFeatures().forEach(f -> {
				JsonNode property = definition.get("properties").get(f.getName());
				assertThat(property.path("title").asText()).as(type.getName() + "." + f.getName()).isNotBlank();
				assertThat(property.path("description").asText()).as(type.getName() + "." + f.getName()).isNotBlank();
			});
		}
	}

	@Test
	void whatIsExportedIsValid() throws IOException {
		JsonNode schema = schema();
		for (long seed = 0; seed < 25; seed++) {
			JsonNode data = mapper.readTree(JsonRoundTripTest.json(RandomDossier.of(seed, 300)));
			assertThat(SchemaCheck.errors(schema, data)).as("seed %d", seed).isEmpty();
		}
	}

	/** What is done to valid data; each makes the object it applies to invalid. */
	private static final List<Predicate<ObjectNode>> DAMAGES = List.of( //
			object -> object.put("unknown", 1) != null, //
			object -> object.put("id", "no uuid") != null, //
			object -> object.has("name") && object.put("name", 1) != null, //
			object -> object.has("text") && object.set("text", object.objectNode()) != null, //
			object -> object.has("year") && object.put("year", 2018) != null, //
			object -> object.has("year") && object.put("year", "2018年度") != null, //
			object -> object.has("kind") && object.put("kind", "NO_SUCH_KIND") != null, //
			object -> object.has("value") && object.put("value", "12") != null, //
			object -> object.has("notes") && object.put("notes", "none") != null, //
			object -> object.has("notes") && ((ArrayNode) object.get("notes")).add(1) != null, //
			object -> object.has("type") && object.remove("type") != null, //
			object -> object.has("type") && object.put("type", "Nothing") != null, //
			object -> object.has("number") && object.put("number", 1.5) != null, //
			object -> object.has("criterion") && object.put("criterion", 7) != null, //
			object -> object.has("organization") && object.put("organization", "AMED") != null, //
			object -> object.has("criterionSet") && object.putNull("criterionSet") != null);

	@Test
	void schemaAndImportRefuseTheSame() throws IOException {
		JsonNode schema = schema();
		for (int i = 0; i < DAMAGES.size(); i++) {
			Predicate<ObjectNode> damage = DAMAGES.get(i);
			int applied = 0;
			for (int seed = 0; seed < 24; seed++) {
				JsonNode data = mapper.readTree(JsonRoundTripTest.json(RandomDossier.of(seed, 150)));
				List<JsonNode> objects = data.findParents("id");
				Collections.shuffle(objects, new Random(seed));
				if (objects.stream().anyMatch(o -> damage.test((ObjectNode) o))) {
					applied++;
					assertThat(SchemaCheck.errors(schema, data)).as("damage %d, seed %d", i, seed).isNotEmpty();
					assertThat(imports(data)).as("damage %d, seed %d", i, seed).isFalse();
				}
			}
			assertThat(applied).as("damage %d", i).isPositive();
		}
	}

	private boolean imports(JsonNode data) throws IOException {
		try {
			JsonRoundTripTest.dossier(mapper.writeValueAsString(data));
			return true;
		} catch (JsonImportException e) {
			return false;
		}
	}
}
