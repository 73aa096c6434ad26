# SPDX-License-Identifier: EPL-2.0
# Sourced by the scripts beside it: finds the JDK, Maven and what a display needs. Needs bash; sets root, JAVA_HOME, mvn.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
maven_version=3.9.16
# Maven reads it also where there is no screen.
export DISPLAY=${DISPLAY-}
cache=${XDG_CACHE_HOME:-${HOME:-/tmp}/.cache}/hyoka-build

say() {
	echo "==> $*" >&2
}

fail() {
	echo "$(basename "$0"): $*" >&2
	exit 1
}

# The first number of a JDK's version; nothing when there is no compiler.
jdk_version() {
	[ -x "$1/bin/javac" ] || return 0
	local version
	version=$("$1/bin/javac" -version 2>&1 | sed -n 's/^javac //p')
	version=${version#1.}
	echo "${version%%[!0-9]*}"
}

find_jdk() {
	local candidate version on_path
	on_path=$(command -v javac || true)
	[ -n "$on_path" ] && on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")
	for candidate in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
		"${HOME:-/}"/.sdkman/candidates/java/* "${HOME:-/}"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
		[ -n "$candidate" ] || continue
		version=$(jdk_version "$candidate")
		if [ -n "$version" ] && [ "$version" -ge 21 ]; then
			export JAVA_HOME=$candidate
			say "JDK $version in $JAVA_HOME"
			return
		fi
	done
	fail "a JDK 21 or newer is needed and was not found in JAVA_HOME, on PATH or in the usual folders." \
		"Install one (for example Temurin 21) and set JAVA_HOME to it."
}

is_root() {
	[ "$(id -u)" -eq 0 ]
}

# Installs Debian packages when we may, and says how when we may not.
install_packages() {
	[ $# -eq 0 ] && return
	if command -v apt-get >/dev/null && is_root; then
		say "Installing $*"
		apt-get update -qq >&2 || say "The lists of packages could not be refreshed; trying with those that are here."
		DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >&2 \
			|| fail "apt-get could not install $*. See its message above."
	elif command -v apt-get >/dev/null; then
		fail "these packages are missing. Install them and start again: sudo apt-get install --no-install-recommends $*"
	else
		fail "these Debian packages are missing: $*. Install what they are called on this system and start again."
	fi
}

maven_is_usable() {
	local version
	version=$("$1" --version 2>/dev/null | sed 's/\x1b\[[0-9;]*m//g' | sed -n 's/^Apache Maven \([0-9.]*\).*/\1/p')
	case $version in
		3.9.* | 3.[1-9][0-9].*) return 0 ;;
		*) return 1 ;;
	esac
}

# Maven 3.9: the installed one, or one that the installed one fetches (4 seconds, once).
find_maven() {
	local installed
	[ -n "$(command -v mvn)" ] || install_packages maven
	installed=$(command -v mvn)
	mvn=$cache/apache-maven-$maven_version/bin/mvn
	if maven_is_usable "$installed"; then
		mvn=$installed
	elif ! maven_is_usable "$mvn"; then
		say "Maven here is older than 3.9 (or 4); fetching $maven_version through it into $cache"
		mkdir -p "$cache"
		# In a project of its own: this one's extensions need the newer Maven, and without any the goal's notes have no folder.
		local project
		project=$(mktemp -d)
		echo '<project><modelVersion>4.0.0</modelVersion><groupId>org.hyoka</groupId><artifactId>fetch</artifactId>' \
			'<version>1</version><packaging>pom</packaging></project>' >"$project/pom.xml"
		(cd "$project" && "$installed" --batch-mode --quiet \
			org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
			"-Dartifact=org.apache.maven:apache-maven:$maven_version:tar.gz:bin" "-DoutputDirectory=$cache" >&2) \
			|| fail "Maven $maven_version could not be fetched. Install Maven 3.9 and put it on PATH."
		rm -rf "$project" "$cache/\${project.basedir}" # the second: what earlier versions of this script left behind
	fi
	say "Maven: $mvn"
}

has_library() {
	{ /sbin/ldconfig -p 2>/dev/null || ldconfig -p; } | grep -q "$1"
}

# What a window on a machine without a screen needs.
find_display_tools() {
	[ "$(uname -s)" = Linux ] || return 0
	local missing=()
	command -v Xvfb >/dev/null || missing+=(xvfb)
	command -v openbox >/dev/null || missing+=(openbox)
	command -v xdotool >/dev/null || missing+=(xdotool)
	command -v import >/dev/null || missing+=(imagemagick)
	command -v dbus-run-session >/dev/null || missing+=(dbus dbus-x11)
	has_library 'libgtk-3\.so\.0' || missing+=(libgtk-3-0)
	has_library 'libwebkit2gtk-4\.1\.so\.0' || missing+=(libwebkit2gtk-4.1-0)
	# What Ghostscript brings along (Droid Sans Fallback) is no font for pages: lines and pages break elsewhere with it.
	if ! command -v fc-list >/dev/null || [ -z "$(fc-list :lang=ja family | grep -v Droid)" ]; then
		missing+=(fontconfig fonts-noto-cjk)
	fi
	install_packages "${missing[@]}"
}

# A server of PostgreSQL for the tests of an index that several people share, which say that they are skipped where there is none.
find_postgres() {
	ls /usr/lib/postgresql/*/bin/initdb /usr/pgsql-*/bin/initdb >/dev/null 2>&1 && return
	if command -v apt-get >/dev/null && is_root; then
		install_packages postgresql
	else
		say "PostgreSQL is not installed, so the tests of a shared index are skipped. On Debian: sudo apt-get install postgresql"
	fi
}

# Opens a screen of our own with a window manager, for this process and its children; stop_display closes it. $1: its size
# in pixels, 1600x1200 unless named.
start_display() {
	[ "$(uname -s)" = Linux ] || return 0
	local number_file waited=0
	number_file=$(mktemp)
	Xvfb -displayfd 3 -screen 0 "${1:-1600x1200}x24" -nolisten tcp 3>"$number_file" >/dev/null 2>&1 &
	screen_ids+=" $!"
	until [ -s "$number_file" ]; do
		sleep 0.1
		waited=$((waited + 1))
		[ $waited -lt 150 ] || fail "Xvfb did not open a screen within 15 seconds."
	done
	export DISPLAY=:$(tr -d '[:space:]' <"$number_file") GDK_BACKEND=x11 NO_AT_BRIDGE=1
	unset WAYLAND_DISPLAY
	# What the user's own workbench has put aside is not opened here, and nothing of here is offered there.
	[ -n "${screen_state:-}" ] || screen_state=$(mktemp -d)
	export XDG_STATE_HOME=$screen_state
	rm -f "$number_file"
	openbox >/dev/null 2>&1 &
	screen_ids+=" $!"
	say "Screen $DISPLAY (Xvfb, openbox)"
}

stop_display() {
	# shellcheck disable=SC2086 # several words
	[ -n "${screen_ids:-}" ] && kill $screen_ids 2>/dev/null
	[ -n "${screen_state:-}" ] && rm -rf "$screen_state"
	return 0
}

# The folder with this system's product; it is there after a build.
product_folder() {
	local built=$root/releng/org.hyoka.product/target/products/org.hyoka.product
	case $(uname -s)-$(uname -m) in
		Linux-x86_64) echo "$built/linux/gtk/x86_64/hyoka" ;;
		Darwin-arm64) echo "$built/macosx/cocoa/aarch64" ;;
		*) fail "the product is built for Linux x86_64, Windows x86_64 and macOS aarch64, and this is $(uname -s) $(uname -m)." ;;
	esac
}

# The built bundle that drives a workbench from inside; nothing when it is not built.
test_support() {
	ls "$root"/bundles/org.hyoka.testsupport/target/org.hyoka.testsupport-*.jar 2>/dev/null | grep -v -- '-sources\.jar$' | head -n 1
}

# What the product would be built from: commit, changes, new files and the fonts, which git does not know.
tree_state() {
	(
		cd "$root" || exit 1
		git rev-parse HEAD
		git diff HEAD
		git ls-files --others --exclude-standard -z | xargs -0 -r sha1sum
		sha1sum bundles/org.hyoka.export/fonts/*.ttf
	) 2>/dev/null | sha1sum | cut -d' ' -f1
}

built_from=$root/releng/org.hyoka.product/target/built-from

# The product is built again when commit, changes or new files are not those that it was built from. Needs product.
build_if_needed() {
	local state
	state=$(tree_state)
	if [ -x "$product/hyoka" ] && [ "$(cat "$built_from" 2>/dev/null)" = "$state" ]; then
		return
	fi
	find_jdk
	find_maven
	"$root/releng/fonts" || say "The product is built without them. Fetch them with releng/fonts, and it is built again."
	state=$(tree_state)
	local log=$root/target/product-build.log
	mkdir -p "$(dirname "$log")"
	say "Building the product (a minute, the first time a few more); Maven's output goes to $log"
	rm -f "$built_from"
	(cd "$root" && "$mvn" verify -DskipTests) >"$log" 2>&1 || {
		grep -m 20 '^\[ERROR\]' "$log" >&2
		fail "the build failed; all of its output is in $log."
	}
	echo "$state" >"$built_from"
}

# A product of our own below folder $1, with the bundle org.hyoka.testsupport beside what it has; the other one stays as it
# is. HYOKA_PRODUCT and HYOKA_TESTSUPPORT name a product's folder and the bundle as a file (both or none); else both are built
# when need be.
product_with_testsupport() {
	local support=${HYOKA_TESTSUPPORT:-} version
	product=${HYOKA_PRODUCT:-}
	if [ -z "$product" ]; then
		product=$(product_folder) || exit 1
		build_if_needed
		support=$(test_support)
	fi
	[ -f "$support" ] || fail "org.hyoka.testsupport is not built. Remove $built_from and start again."
	mkdir "$1/product"
	cp -r "$product/configuration" "$product/p2" "$product/hyoka" "$1/product/"
	rm -rf "$1/product/configuration/org.eclipse.osgi" # what it remembers of the other's bundles
	cp -rl "$product/plugins" "$1/product/" 2>/dev/null || cp -r "$product/plugins" "$1/product/"
	cp "$support" "$1/product/plugins/org.hyoka.testsupport.jar"
	version=$(unzip -p "$support" META-INF/MANIFEST.MF | sed -n 's/^Bundle-Version: *\([^[:space:]]*\).*/\1/p')
	echo "org.hyoka.testsupport,$version,plugins/org.hyoka.testsupport.jar,4,false" \
		>>"$1/product/configuration/org.eclipse.equinox.simpleconfigurator/bundles.info"
}

# Runs a class of releng/codegen, which is built when it is older than its sources. Needs JAVA_HOME.
codegen_tool() {
	local module=$root/releng/codegen
	local classpath=$module/target/classpath
	if [ ! -f "$classpath" ] || [ -n "$(find "$root/pom.xml" "$module/pom.xml" "$module/src" -newer "$classpath" -print -quit)" ]; then
		[ -n "${mvn:-}" ] || find_maven
		(cd "$root" && "$mvn" --quiet --file "$module/pom.xml" compile dependency:build-classpath "-Dmdep.outputFile=$classpath") >&2 || return 2
		touch "$classpath"
	fi
	"$JAVA_HOME/bin/java" -XX:+UseSerialGC -cp "$module/target/classes:$(cat "$classpath")" "$@"
}

# Names the Java sources that people write, one a line, from the root on; what is generated stays as the generator writes it.
hand_written_java() {
	git -C "$root" ls-files --cached --others --exclude-standard -- '*.java' | grep -v '/src-gen/' | while IFS= read -r file; do
		[ -f "$root/$file" ] && echo "$file"
	done
}

# The kinds of bundles that releng/new-bundle writes: of each there is an example.
example_kinds() {
	local tests
	for tests in "$root"/bundles/org.hyoka.examples.*.tests; do
		tests=${tests%.tests}
		echo "${tests##*.}"
	done
}
