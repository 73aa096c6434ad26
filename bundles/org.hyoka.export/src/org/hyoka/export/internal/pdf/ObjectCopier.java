// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * Copies the objects of one document to a file, each under a number of its own. Only streams, pages, elements of the
 * structure, links and fonts stand on their own; all other dictionaries, most of them small and used once, stand where they
 * are used, which takes less time and place.
 */
final class ObjectCopier {
	private static final Set<COSName> ALONE = Set.of(COSName.PAGE, COSName.ANNOT, COSName.getPDFName("StructElem"), COSName.FONT, COSName.FONT_DESC);
	private final ObjectFile file;
	private final ToIntFunction<COSBase> elsewhere;
	private final Map<COSBase, Integer> numbers = new IdentityHashMap<>();
	private final Deque<COSBase> waiting = new ArrayDeque<>();
	private final Serializer serializer = new Serializer(this::number);

	/**
	 * @param elsewhere the number of an object that is written by somebody else; 0 for all others
	 */
	ObjectCopier(ObjectFile file, ToIntFunction<COSBase> elsewhere) {
		this.file = file;
		this.elsewhere = elsewhere;
	}

	/** Lets references to that object lead to another one of the file. */
	void stands(COSBase object, int number) {
		numbers.put(object, number);
	}

	/** The object's number; it will be written if it has none yet. 0 if it does not stand on its own. */
	int number(COSBase object) {
		Integer known = numbers.get(object);
		if (known != null) {
			return known;
		}
		int other = elsewhere.applyAsInt(object);
		if (other == 0 && alone(object)) {
			other = file.reserve();
			as(object, other);
		}
		return other;
	}

	/** Writes an object under that number. */
	void as(COSBase object, int number) {
		numbers.put(object, number);
		waiting.add(object);
	}

	/** What an object looks like in the file. */
	byte[] words(COSBase object) throws IOException {
		return serializer.bytes(object);
	}

	/** Writes all that is waited for, and all they refer to. */
	void write() throws IOException {
		for (COSBase object = waiting.poll(); object != null; object = waiting.poll()) {
			int number = numbers.get(object);
			if (object instanceof COSStream stream) {
				stream.setLong(COSName.LENGTH, stream.getLength());
				try (InputStream content = stream.createRawInputStream()) {
					file.stream(number, serializer.bytes(stream), content);
				}
			} else {
				file.object(number, serializer.bytes(object));
			}
		}
	}

	private static boolean alone(COSBase object) {
		return object instanceof COSStream || object instanceof COSDictionary dictionary
				&& (dictionary.getDictionaryObject(COSName.TYPE) instanceof COSName type && ALONE.contains(type)
						|| dictionary.containsKey(COSName.S) && dictionary.containsKey(COSName.P));
	}
}
