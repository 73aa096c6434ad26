@echo off
rem SPDX-License-Identifier: EPL-2.0
rem
rem Starts Hyoka Workbench, or one command of it:
rem   hyoka                     the workbench
rem   hyoka FILE.hyoka          the workbench with this dossier
rem   hyoka COMMAND ...         a command without a window, e.g. hyoka validate FILE.hyoka; hyoka --help lists them
rem   hyoka -OPTION ...         options of the platform, e.g. -clean or -application ID
rem
rem HYOKA_JAVA       the java.exe to use (21 or newer); else the jre folder beside this script, JAVA_HOME, PATH, the usual folders
rem HYOKA_JAVA_OPTS  more options for that java
rem HYOKA_DATA       the folder of the user's settings and logs; else, when there is a folder "data" beside this script,
rem                  that one (portable: everything stays on the stick), else the usual place for this system
setlocal EnableExtensions DisableDelayedExpansion

set "HERE=%~dp0"
if "%HERE:~-1%"=="\" set "HERE=%HERE:~0,-1%"
rem What is installed; after an update is reverted, the newest in the folder is not.
set "LAUNCHER="
set "INSTALLED="
set "BUNDLES=%HERE%\configuration\org.eclipse.equinox.simpleconfigurator\bundles.info"
if exist "%BUNDLES%" for /f "usebackq tokens=1-3 delims=," %%A in ("%BUNDLES%") do (
  if "%%A"=="org.eclipse.equinox.launcher" if exist "%HERE%\%%C" set "LAUNCHER=%HERE%\%%C"
  if "%%A"=="org.hyoka.cli.app" set "INSTALLED=%%B"
)
if not defined LAUNCHER (
  echo hyoka: there is no org.eclipse.equinox.launcher in "%HERE%\plugins". Unpack the archive again. 1>&2
  exit /b 1
)

rem The version alone needs no Java.
if not "%~2"=="" goto find_java
if not "%~1"=="--version" if not "%~1"=="-V" goto find_java
echo Hyoka Workbench %INSTALLED%
exit /b 0

:find_java
set "JAVA="
if defined HYOKA_JAVA (
  if not exist "%HYOKA_JAVA%" (
    echo hyoka: HYOKA_JAVA names "%HYOKA_JAVA%", which does not exist. 1>&2
    exit /b 1
  )
  set "JAVA=%HYOKA_JAVA%"
)
if not defined JAVA call :try_home "%HERE%\jre"
if not defined JAVA if defined JAVA_HOME call :try_home "%JAVA_HOME%"
if not defined JAVA for %%J in (java.exe) do if not "%%~$PATH:J"=="" call :try_home "%%~dp$PATH:J.."
if not defined JAVA for %%V in ("Eclipse Adoptium" "Java" "Microsoft" "Zulu" "Amazon Corretto" "BellSoft" "OpenJDK") do call :try_folder "%ProgramFiles%\%%~V"
if not defined JAVA call :try_folder "%LOCALAPPDATA%\Programs\Eclipse Adoptium"
if not defined JAVA (
  echo hyoka: Java 21 or newer is needed and was not found in JAVA_HOME, on PATH or in the usual folders. 1>&2
  echo        Install it, or set HYOKA_JAVA to its bin\java.exe. 1>&2
  exit /b 1
)

rem Settings belong to one person: never into a folder that others can make first.
if not defined APPDATA if not defined HYOKA_DATA (
  echo hyoka: APPDATA is not set, so that there is no place for settings. Set HYOKA_DATA to a folder of yours. 1>&2
  exit /b 1
)
set "DATA=%APPDATA%\Hyoka"
set "STATE="
if exist "%HERE%\data\" set "DATA=%HERE%\data"
if exist "%HERE%\data\" set "STATE=%HERE%\data\state"
if defined HYOKA_DATA set "DATA=%HYOKA_DATA%"
if defined HYOKA_DATA set "STATE="

rem An installation that this user cannot write to keeps its configuration in the user's folder.
set "SHARED="
2>nul (>"%HERE%\configuration\.writable" echo.) && (del "%HERE%\configuration\.writable") || (set "SHARED=yes")
set "CONFIGURATION=%HERE%\configuration"
set "PLACE=%HERE::=%"
set "PLACE=%PLACE:\=-%"
if defined SHARED set "CONFIGURATION=%DATA%\installations\%PLACE%\configuration"
if defined SHARED if not exist "%CONFIGURATION%" mkdir "%CONFIGURATION%"
set "BASE=%HERE:\=/%"
rem Java's own warnings would stand between the lines of a command; for the other options see the script for Linux.
set "OPTIONS=-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:MetaspaceSize=160m -XX:ReservedCodeCacheSize=240m -XX:InitialRAMPercentage=4 -XX:NewSize=256m -Xlog:disable -Dds.cache.metadata=true -Dsun.net.client.defaultReadTimeout=30000"
if defined STATE set OPTIONS=%OPTIONS% "-Dhyoka.state=%STATE%"
if defined SHARED set OPTIONS=%OPTIONS% -Dosgi.configuration.cascaded=true "-Dosgi.sharedConfiguration.area=file:/%BASE%/configuration/"

set "MODE=command"
if "%~1"=="" set "MODE=workbench"
if /i "%~x1"==".hyoka" if exist "%~1" set "MODE=workbench"
set "FIRST=%~1"
if not "%MODE%"=="workbench" if "%FIRST:~0,1%"=="-" if not "%FIRST:~0,2%"=="--" if not "%FIRST%"=="-" set "MODE=workbench"
if "%MODE%"=="workbench" goto workbench

call :name_archive
set "CLASSES="
if exist "%ARCHIVE%" set CLASSES="-XX:SharedArchiveFile=%ARCHIVE%" -XX:+VerifySharedSpaces
"%JAVA%" "-Djava.util.logging.config.file=%HERE%\logging.properties" %OPTIONS% %CLASSES% -Djava.awt.headless=true %HYOKA_JAVA_OPTS% -jar "%LAUNCHER%" -configuration "%CONFIGURATION%" -nosplash -application org.hyoka.cli.application -data @none %*
exit /b %ERRORLEVEL%

:workbench
rem What the preferences keep for the next start: language=ja
set "LANGUAGE="
if exist "%DATA%\workspace\start.properties" for /f "usebackq tokens=2 delims==" %%L in (`findstr /r /b /c:"language=" "%DATA%\workspace\start.properties"`) do set "LANGUAGE=-nl %%L"
call :name_archive
set "CLASSES="
if exist "%ARCHIVE%" set CLASSES="-XX:SharedArchiveFile=%ARCHIVE%" -XX:+VerifySharedSpaces
rem The workbench alone keeps the classes at its exit.
if "%~1"=="-application" goto start_workbench
if not exist "%DATA%\classes\" mkdir "%DATA%\classes" 2>nul
if not exist "%ARCHIVE%" del /q "%DATA%\classes\*.jsa" 2>nul
set CLASSES=-XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%ARCHIVE%" -XX:+VerifySharedSpaces
:start_workbench
rem 23 and 24: a new start was chosen, after an update or in another language.
"%JAVA%" "-Djava.util.logging.config.file=%HERE%\logging.properties" %OPTIONS% -XX:NewSize=64m %CLASSES% %HYOKA_JAVA_OPTS% -jar "%LAUNCHER%" -configuration "%CONFIGURATION%" -nosplash -data "%DATA%\workspace" %LANGUAGE% %*
set "CODE=%ERRORLEVEL%"
rem A broken archive would be in the way of a new one for ever.
if exist "%ARCHIVE%" "%JAVA%" -XX:+UseSerialGC "-XX:SharedArchiveFile=%ARCHIVE%" -XX:+VerifySharedSpaces -Xshare:on -Xlog:disable -cp "%LAUNCHER%" -version >nul 2>&1 || del /q "%ARCHIVE%" 2>nul
if %CODE% EQU 23 goto workbench
if %CODE% EQU 24 goto workbench
exit /b %CODE%

rem Java's archive of the classes that it has read: kept at the first exit of the workbench, it makes the next starts shorter. Java
rem itself looks whether it is whole and fits, and does without one that does not. Another state of the installation gets another archive.
:name_archive
set "STATE_OF_BUNDLES="
for %%F in ("%BUNDLES%") do set "STATE_OF_BUNDLES=%%~zF-%%~tF"
set "STATE_OF_BUNDLES=%STATE_OF_BUNDLES::=%"
set "STATE_OF_BUNDLES=%STATE_OF_BUNDLES:/=%"
set "STATE_OF_BUNDLES=%STATE_OF_BUNDLES: =%"
set "ARCHIVE=%DATA%\classes\%STATE_OF_BUNDLES%.jsa"
exit /b 0

rem Takes the Java in a folder when it is new enough.
:try_home
if not exist "%~f1\bin\java.exe" exit /b 0
set "VERSION="
if exist "%~f1\release" for /f "tokens=2 delims==" %%V in ('findstr /b "JAVA_VERSION=" "%~f1\release"') do set "VERSION=%%~V"
if not defined VERSION for /f "tokens=3" %%V in ('""%~f1\bin\java.exe" -version 2^>^&1 ^| findstr /c:" version ""') do set "VERSION=%%~V"
if not defined VERSION exit /b 0
set "MAJOR="
for /f "delims=.-+_ " %%M in ("%VERSION%") do set "MAJOR=%%M"
if not defined MAJOR exit /b 0
if %MAJOR% GEQ 21 set "JAVA=%~f1\bin\java.exe"
exit /b 0

:try_folder
if not exist "%~1" exit /b 0
for /d %%D in ("%~1\*") do if not defined JAVA call :try_home "%%~fD"
exit /b 0
