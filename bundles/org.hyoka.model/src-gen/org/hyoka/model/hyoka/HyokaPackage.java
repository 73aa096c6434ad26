/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * One evaluation of public R&D as one model: the dossier, what is evaluated, its money, indicators, panel, points, opinions and recommendations.
 * <!-- end-model-doc -->
 * @see org.hyoka.model.hyoka.HyokaFactory
 * @model kind="package"
 *        annotation="https://hyoka.org/label ja='\u8a55\u4fa1\u8cc7\u6599'"
 * @generated
 */
public interface HyokaPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "hyoka"; //$NON-NLS-1$

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "https://hyoka.org/model/hyoka"; //$NON-NLS-1$

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "hyoka"; //$NON-NLS-1$

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	HyokaPackage eINSTANCE = org.hyoka.model.hyoka.impl.HyokaPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.impl.ElementImpl <em>Element</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.impl.ElementImpl
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getElement()
	 * @generated
	 */
	int ELEMENT = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__ID = 0;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__NOTES = 1;

	/**
	 * The number of structural features of the '<em>Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.impl.NoteImpl <em>Note</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.impl.NoteImpl
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getNote()
	 * @generated
	 */
	int NOTE = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__TEXT = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__PLACE = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Printed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__PRINTED = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__STATE = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__AUTHOR = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Written At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__WRITTEN_AT = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Field</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__FIELD = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Quoted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__QUOTED = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Resolved By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__RESOLVED_BY = ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Resolved At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__RESOLVED_AT = ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Note</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The number of operations of the '<em>Note</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.impl.NamedElementImpl <em>Named Element</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.impl.NamedElementImpl
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getNamedElement()
	 * @generated
	 */
	int NAMED_ELEMENT = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT__NAME = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT__ALIASES = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT__TRANSLATIONS = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Wordings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT__WORDINGS = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Named Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Named Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.impl.AliasImpl <em>Alias</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.impl.AliasImpl
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getAlias()
	 * @generated
	 */
	int ALIAS = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALIAS__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALIAS__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALIAS__NAME = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALIAS__KIND = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALIAS__UNTIL = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Alias</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALIAS_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Alias</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALIAS_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.impl.TranslationImpl <em>Translation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.impl.TranslationImpl
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getTranslation()
	 * @generated
	 */
	int TRANSLATION = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSLATION__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSLATION__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSLATION__LANGUAGE = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Feature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSLATION__FEATURE = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSLATION__TEXT = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Translation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSLATION_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Translation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSLATION_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.impl.WordingImpl <em>Wording</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.impl.WordingImpl
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getWording()
	 * @generated
	 */
	int WORDING = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORDING__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORDING__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Feature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORDING__FEATURE = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORDING__YEAR = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORDING__TEXT = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Wording</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORDING_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Wording</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORDING_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.impl.FactImpl <em>Fact</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.impl.FactImpl
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getFact()
	 * @generated
	 */
	int FACT = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACT__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACT__NOTES = NAMED_ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACT__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACT__ALIASES = NAMED_ELEMENT__ALIASES;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACT__TRANSLATIONS = NAMED_ELEMENT__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Wordings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACT__WORDINGS = NAMED_ELEMENT__WORDINGS;

	/**
	 * The feature id for the '<em><b>Stated</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACT__STATED = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Fact</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACT_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Fact</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACT_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.impl.StatedFigureImpl <em>Stated Figure</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.impl.StatedFigureImpl
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getStatedFigure()
	 * @generated
	 */
	int STATED_FIGURE = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATED_FIGURE__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATED_FIGURE__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Measure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATED_FIGURE__MEASURE = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>About</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATED_FIGURE__ABOUT = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATED_FIGURE__YEAR = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATED_FIGURE__VALUE = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATED_FIGURE__TEXT = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATED_FIGURE__DATE = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATED_FIGURE__UNIT = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Money Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATED_FIGURE__MONEY_KIND = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATED_FIGURE__LABEL = ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATED_FIGURE__PLACE = ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATED_FIGURE__SOURCE = ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Explanation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATED_FIGURE__EXPLANATION = ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Printed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATED_FIGURE__PRINTED = ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Preliminary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATED_FIGURE__PRELIMINARY = ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The number of structural features of the '<em>Stated Figure</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATED_FIGURE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 14;

	/**
	 * The number of operations of the '<em>Stated Figure</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATED_FIGURE_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.impl.UnitImpl <em>Unit</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.impl.UnitImpl
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getUnit()
	 * @generated
	 */
	int UNIT = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT__NOTES = NAMED_ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT__ALIASES = NAMED_ELEMENT__ALIASES;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT__TRANSLATIONS = NAMED_ELEMENT__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Wordings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT__WORDINGS = NAMED_ELEMENT__WORDINGS;

	/**
	 * The feature id for the '<em><b>Symbol</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT__SYMBOL = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Dimension</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT__DIMENSION = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Factor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT__FACTOR = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Currency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT__CURRENCY = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Decimals</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT__DECIMALS = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Unit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Unit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.impl.SourceImpl <em>Source</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.impl.SourceImpl
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getSource()
	 * @generated
	 */
	int SOURCE = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__NOTES = NAMED_ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__ALIASES = NAMED_ELEMENT__ALIASES;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__TRANSLATIONS = NAMED_ELEMENT__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Wordings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__WORDINGS = NAMED_ELEMENT__WORDINGS;

	/**
	 * The feature id for the '<em><b>Publisher</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__PUBLISHER = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Published On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__PUBLISHED_ON = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__URL = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Processed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__PROCESSED = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Source</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Source</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.impl.PolicyImpl <em>Policy</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.impl.PolicyImpl
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getPolicy()
	 * @generated
	 */
	int POLICY = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY__NOTES = NAMED_ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY__ALIASES = NAMED_ELEMENT__ALIASES;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY__TRANSLATIONS = NAMED_ELEMENT__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Wordings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY__WORDINGS = NAMED_ELEMENT__WORDINGS;

	/**
	 * The feature id for the '<em><b>Decided By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY__DECIDED_BY = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Decided On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY__DECIDED_ON = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Amendments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY__AMENDMENTS = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Quotes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY__QUOTES = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY__URL = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Parent</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY__PARENT = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Policy</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Policy</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.impl.PolicyAmendmentImpl <em>Policy Amendment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.impl.PolicyAmendmentImpl
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getPolicyAmendment()
	 * @generated
	 */
	int POLICY_AMENDMENT = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_AMENDMENT__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_AMENDMENT__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Decided On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_AMENDMENT__DECIDED_ON = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_AMENDMENT__TEXT = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Policy Amendment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_AMENDMENT_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Policy Amendment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_AMENDMENT_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.impl.OrganizationImpl <em>Organization</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.impl.OrganizationImpl
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getOrganization()
	 * @generated
	 */
	int ORGANIZATION = 12;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION__NOTES = NAMED_ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION__ALIASES = NAMED_ELEMENT__ALIASES;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION__TRANSLATIONS = NAMED_ELEMENT__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Wordings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION__WORDINGS = NAMED_ELEMENT__WORDINGS;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION__KIND = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Corporate Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION__CORPORATE_NUMBER = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Ror</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION__ROR = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Country</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION__COUNTRY = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Parent</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION__PARENT = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Successor Of</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION__SUCCESSOR_OF = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION__ADDRESS = NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Legal Form</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION__LEGAL_FORM = NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Rank</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION__RANK = NAMED_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Organization</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The number of operations of the '<em>Organization</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.impl.PersonImpl <em>Person</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.impl.PersonImpl
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getPerson()
	 * @generated
	 */
	int PERSON = 13;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__NOTES = NAMED_ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__ALIASES = NAMED_ELEMENT__ALIASES;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__TRANSLATIONS = NAMED_ELEMENT__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Wordings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__WORDINGS = NAMED_ELEMENT__WORDINGS;

	/**
	 * The feature id for the '<em><b>Reading</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__READING = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Orcid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__ORCID = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Affiliations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__AFFILIATIONS = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Person</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Person</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.impl.AffiliationImpl <em>Affiliation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.impl.AffiliationImpl
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getAffiliation()
	 * @generated
	 */
	int AFFILIATION = 14;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AFFILIATION__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AFFILIATION__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Organization</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AFFILIATION__ORGANIZATION = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Department</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AFFILIATION__DEPARTMENT = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AFFILIATION__POSITION = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>As Of</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AFFILIATION__AS_OF = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Affiliation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AFFILIATION_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Affiliation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AFFILIATION_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.impl.DossierImpl <em>Dossier</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.impl.DossierImpl
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getDossier()
	 * @generated
	 */
	int DOSSIER = 15;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__TITLE = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Subtitle</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__SUBTITLE = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__LANGUAGE = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__KIND = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Fiscal Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__FISCAL_YEAR = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Published On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__PUBLISHED_ON = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Issuer</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__ISSUER = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Foreword</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__FOREWORD = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Undertakings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__UNDERTAKINGS = ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Panel</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__PANEL = ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Working Group</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__WORKING_GROUP = ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Rounds</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__ROUNDS = ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Score Sheets</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__SCORE_SHEETS = ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Assessments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__ASSESSMENTS = ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Criterion Sets</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__CRITERION_SETS = ELEMENT_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Scales</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__SCALES = ELEMENT_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Outlines</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__OUTLINES = ELEMENT_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Outline</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__OUTLINE = ELEMENT_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Organizations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__ORGANIZATIONS = ELEMENT_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Persons</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__PERSONS = ELEMENT_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Units</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__UNITS = ELEMENT_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__SOURCES = ELEMENT_FEATURE_COUNT + 21;

	/**
	 * The feature id for the '<em><b>Policies</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__POLICIES = ELEMENT_FEATURE_COUNT + 22;

	/**
	 * The feature id for the '<em><b>Related Programs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__RELATED_PROGRAMS = ELEMENT_FEATURE_COUNT + 23;

	/**
	 * The feature id for the '<em><b>Program Relations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__PROGRAM_RELATIONS = ELEMENT_FEATURE_COUNT + 24;

	/**
	 * The feature id for the '<em><b>Sections</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__SECTIONS = ELEMENT_FEATURE_COUNT + 25;

	/**
	 * The feature id for the '<em><b>Council Topics</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__COUNCIL_TOPICS = ELEMENT_FEATURE_COUNT + 26;

	/**
	 * The feature id for the '<em><b>Cross Tables</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__CROSS_TABLES = ELEMENT_FEATURE_COUNT + 27;

	/**
	 * The feature id for the '<em><b>Program Sheets</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__PROGRAM_SHEETS = ELEMENT_FEATURE_COUNT + 28;

	/**
	 * The feature id for the '<em><b>Pipelines</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__PIPELINES = ELEMENT_FEATURE_COUNT + 29;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__DOCUMENTS = ELEMENT_FEATURE_COUNT + 30;

	/**
	 * The feature id for the '<em><b>Previous Dossier Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__PREVIOUS_DOSSIER_ID = ELEMENT_FEATURE_COUNT + 31;

	/**
	 * The feature id for the '<em><b>Accepted Problems</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__ACCEPTED_PROBLEMS = ELEMENT_FEATURE_COUNT + 32;

	/**
	 * The feature id for the '<em><b>Chapter Reviews</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__CHAPTER_REVIEWS = ELEMENT_FEATURE_COUNT + 33;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__EXTENSIONS = ELEMENT_FEATURE_COUNT + 34;

	/**
	 * The number of structural features of the '<em>Dossier</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 35;

	/**
	 * The number of operations of the '<em>Dossier</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.impl.AcceptedProblemImpl <em>Accepted Problem</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.impl.AcceptedProblemImpl
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getAcceptedProblem()
	 * @generated
	 */
	int ACCEPTED_PROBLEM = 16;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCEPTED_PROBLEM__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCEPTED_PROBLEM__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCEPTED_PROBLEM__RULE = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCEPTED_PROBLEM__PLACE = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Fingerprint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCEPTED_PROBLEM__FINGERPRINT = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCEPTED_PROBLEM__REASON = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Accepted By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCEPTED_PROBLEM__ACCEPTED_BY = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Accepted On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCEPTED_PROBLEM__ACCEPTED_ON = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Accepted Problem</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCEPTED_PROBLEM_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Accepted Problem</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCEPTED_PROBLEM_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.impl.ChapterReviewImpl <em>Chapter Review</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.impl.ChapterReviewImpl
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getChapterReview()
	 * @generated
	 */
	int CHAPTER_REVIEW = 17;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAPTER_REVIEW__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAPTER_REVIEW__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Chapter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAPTER_REVIEW__CHAPTER = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Undertaking</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAPTER_REVIEW__UNDERTAKING = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAPTER_REVIEW__STATE = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAPTER_REVIEW__BY = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAPTER_REVIEW__AT = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Next</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAPTER_REVIEW__NEXT = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Fingerprint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAPTER_REVIEW__FINGERPRINT = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Chapter Review</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAPTER_REVIEW_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Chapter Review</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAPTER_REVIEW_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.impl.AttachedDocumentImpl <em>Attached Document</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.impl.AttachedDocumentImpl
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getAttachedDocument()
	 * @generated
	 */
	int ATTACHED_DOCUMENT = 18;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHED_DOCUMENT__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHED_DOCUMENT__NOTES = NAMED_ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHED_DOCUMENT__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHED_DOCUMENT__ALIASES = NAMED_ELEMENT__ALIASES;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHED_DOCUMENT__TRANSLATIONS = NAMED_ELEMENT__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Wordings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHED_DOCUMENT__WORDINGS = NAMED_ELEMENT__WORDINGS;

	/**
	 * The feature id for the '<em><b>Entry</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHED_DOCUMENT__ENTRY = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Media Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHED_DOCUMENT__MEDIA_TYPE = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Confidential</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHED_DOCUMENT__CONFIDENTIAL = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Attached Document</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHED_DOCUMENT_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Attached Document</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHED_DOCUMENT_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.impl.ProgramNodeImpl <em>Program Node</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.impl.ProgramNodeImpl
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getProgramNode()
	 * @generated
	 */
	int PROGRAM_NODE = 19;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM_NODE__ID = FACT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM_NODE__NOTES = FACT__NOTES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM_NODE__NAME = FACT__NAME;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM_NODE__ALIASES = FACT__ALIASES;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM_NODE__TRANSLATIONS = FACT__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Wordings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM_NODE__WORDINGS = FACT__WORDINGS;

	/**
	 * The feature id for the '<em><b>Stated</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM_NODE__STATED = FACT__STATED;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM_NODE__CODE = FACT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Period</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM_NODE__PERIOD = FACT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Program Node</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM_NODE_FEATURE_COUNT = FACT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Program Node</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM_NODE_OPERATION_COUNT = FACT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.impl.RelatedProgramImpl <em>Related Program</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.impl.RelatedProgramImpl
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getRelatedProgram()
	 * @generated
	 */
	int RELATED_PROGRAM = 20;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATED_PROGRAM__ID = PROGRAM_NODE__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATED_PROGRAM__NOTES = PROGRAM_NODE__NOTES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATED_PROGRAM__NAME = PROGRAM_NODE__NAME;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATED_PROGRAM__ALIASES = PROGRAM_NODE__ALIASES;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATED_PROGRAM__TRANSLATIONS = PROGRAM_NODE__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Wordings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATED_PROGRAM__WORDINGS = PROGRAM_NODE__WORDINGS;

	/**
	 * The feature id for the '<em><b>Stated</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATED_PROGRAM__STATED = PROGRAM_NODE__STATED;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATED_PROGRAM__CODE = PROGRAM_NODE__CODE;

	/**
	 * The feature id for the '<em><b>Period</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATED_PROGRAM__PERIOD = PROGRAM_NODE__PERIOD;

	/**
	 * The feature id for the '<em><b>Ministry</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATED_PROGRAM__MINISTRY = PROGRAM_NODE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Executor</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATED_PROGRAM__EXECUTOR = PROGRAM_NODE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATED_PROGRAM__SUMMARY = PROGRAM_NODE_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Related Program</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATED_PROGRAM_FEATURE_COUNT = PROGRAM_NODE_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Related Program</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATED_PROGRAM_OPERATION_COUNT = PROGRAM_NODE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.impl.ProgramRelationImpl <em>Program Relation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.impl.ProgramRelationImpl
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getProgramRelation()
	 * @generated
	 */
	int PROGRAM_RELATION = 21;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM_RELATION__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM_RELATION__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM_RELATION__SOURCE = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM_RELATION__TARGET = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM_RELATION__KIND = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM_RELATION__TEXT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Program Relation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM_RELATION_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Program Relation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM_RELATION_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.impl.PeriodImpl <em>Period</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.impl.PeriodImpl
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getPeriod()
	 * @generated
	 */
	int PERIOD = 22;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERIOD__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERIOD__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERIOD__START = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERIOD__END = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERIOD__NOTE = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Period</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERIOD_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Period</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERIOD_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.impl.UndertakingImpl <em>Undertaking</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.impl.UndertakingImpl
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getUndertaking()
	 * @generated
	 */
	int UNDERTAKING = 23;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNDERTAKING__ID = PROGRAM_NODE__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNDERTAKING__NOTES = PROGRAM_NODE__NOTES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNDERTAKING__NAME = PROGRAM_NODE__NAME;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNDERTAKING__ALIASES = PROGRAM_NODE__ALIASES;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNDERTAKING__TRANSLATIONS = PROGRAM_NODE__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Wordings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNDERTAKING__WORDINGS = PROGRAM_NODE__WORDINGS;

	/**
	 * The feature id for the '<em><b>Stated</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNDERTAKING__STATED = PROGRAM_NODE__STATED;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNDERTAKING__CODE = PROGRAM_NODE__CODE;

	/**
	 * The feature id for the '<em><b>Period</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNDERTAKING__PERIOD = PROGRAM_NODE__PERIOD;

	/**
	 * The feature id for the '<em><b>Short Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNDERTAKING__SHORT_NAME = PROGRAM_NODE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Department</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNDERTAKING__DEPARTMENT = PROGRAM_NODE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Ministry</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNDERTAKING__MINISTRY = PROGRAM_NODE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNDERTAKING__PURPOSE = PROGRAM_NODE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Evaluated</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNDERTAKING__EVALUATED = PROGRAM_NODE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Evaluation Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNDERTAKING__EVALUATION_KIND = PROGRAM_NODE_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Evaluated Period</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNDERTAKING__EVALUATED_PERIOD = PROGRAM_NODE_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Policies</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNDERTAKING__POLICIES = PROGRAM_NODE_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Accounts</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNDERTAKING__ACCOUNTS = PROGRAM_NODE_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Evaluations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNDERTAKING__EVALUATIONS = PROGRAM_NODE_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Funding Flow</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNDERTAKING__FUNDING_FLOW = PROGRAM_NODE_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Roles</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNDERTAKING__ROLES = PROGRAM_NODE_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Budget</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNDERTAKING__BUDGET = PROGRAM_NODE_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Allocations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNDERTAKING__ALLOCATIONS = PROGRAM_NODE_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Research Items</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNDERTAKING__RESEARCH_ITEMS = PROGRAM_NODE_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Indicators</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNDERTAKING__INDICATORS = PROGRAM_NODE_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Output Counts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNDERTAKING__OUTPUT_COUNTS = PROGRAM_NODE_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Derivations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNDERTAKING__DERIVATIONS = PROGRAM_NODE_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Sections</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNDERTAKING__SECTIONS = PROGRAM_NODE_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Prior Findings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNDERTAKING__PRIOR_FINDINGS = PROGRAM_NODE_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Working Group Findings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNDERTAKING__WORKING_GROUP_FINDINGS = PROGRAM_NODE_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Roadmaps</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNDERTAKING__ROADMAPS = PROGRAM_NODE_FEATURE_COUNT + 21;

	/**
	 * The feature id for the '<em><b>Ip</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNDERTAKING__IP = PROGRAM_NODE_FEATURE_COUNT + 22;

	/**
	 * The feature id for the '<em><b>Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNDERTAKING__URL = PROGRAM_NODE_FEATURE_COUNT + 23;

	/**
	 * The feature id for the '<em><b>Category</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNDERTAKING__CATEGORY = PROGRAM_NODE_FEATURE_COUNT + 24;

	/**
	 * The feature id for the '<em><b>Display Order</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNDERTAKING__DISPLAY_ORDER = PROGRAM_NODE_FEATURE_COUNT + 25;

	/**
	 * The feature id for the '<em><b>Major Expenses</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNDERTAKING__MAJOR_EXPENSES = PROGRAM_NODE_FEATURE_COUNT + 26;

	/**
	 * The feature id for the '<em><b>Key Policies</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNDERTAKING__KEY_POLICIES = PROGRAM_NODE_FEATURE_COUNT + 27;

	/**
	 * The feature id for the '<em><b>Methods</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNDERTAKING__METHODS = PROGRAM_NODE_FEATURE_COUNT + 28;

	/**
	 * The feature id for the '<em><b>Account Names</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNDERTAKING__ACCOUNT_NAMES = PROGRAM_NODE_FEATURE_COUNT + 29;

	/**
	 * The feature id for the '<em><b>Responsible Units</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNDERTAKING__RESPONSIBLE_UNITS = PROGRAM_NODE_FEATURE_COUNT + 30;

	/**
	 * The feature id for the '<em><b>Sheet Numbers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNDERTAKING__SHEET_NUMBERS = PROGRAM_NODE_FEATURE_COUNT + 31;

	/**
	 * The feature id for the '<em><b>Legal Bases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNDERTAKING__LEGAL_BASES = PROGRAM_NODE_FEATURE_COUNT + 32;

	/**
	 * The feature id for the '<em><b>Subsidy Rates</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNDERTAKING__SUBSIDY_RATES = PROGRAM_NODE_FEATURE_COUNT + 33;

	/**
	 * The feature id for the '<em><b>Expenditures</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNDERTAKING__EXPENDITURES = PROGRAM_NODE_FEATURE_COUNT + 34;

	/**
	 * The feature id for the '<em><b>Reviews</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNDERTAKING__REVIEWS = PROGRAM_NODE_FEATURE_COUNT + 35;

	/**
	 * The number of structural features of the '<em>Undertaking</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNDERTAKING_FEATURE_COUNT = PROGRAM_NODE_FEATURE_COUNT + 36;

	/**
	 * The number of operations of the '<em>Undertaking</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNDERTAKING_OPERATION_COUNT = PROGRAM_NODE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.impl.ResponsibleUnitImpl <em>Responsible Unit</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.impl.ResponsibleUnitImpl
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getResponsibleUnit()
	 * @generated
	 */
	int RESPONSIBLE_UNIT = 24;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSIBLE_UNIT__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSIBLE_UNIT__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Ministry</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSIBLE_UNIT__MINISTRY = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Bureau</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSIBLE_UNIT__BUREAU = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Department</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSIBLE_UNIT__DEPARTMENT = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Division</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSIBLE_UNIT__DIVISION = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Office</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSIBLE_UNIT__OFFICE = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Team</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSIBLE_UNIT__TEAM = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Section</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSIBLE_UNIT__SECTION = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Officer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSIBLE_UNIT__OFFICER = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Responsible Unit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSIBLE_UNIT_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Responsible Unit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSIBLE_UNIT_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.impl.SheetNumberImpl <em>Sheet Number</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.impl.SheetNumberImpl
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getSheetNumber()
	 * @generated
	 */
	int SHEET_NUMBER = 25;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHEET_NUMBER__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHEET_NUMBER__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHEET_NUMBER__YEAR = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHEET_NUMBER__NUMBER = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Ministry</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHEET_NUMBER__MINISTRY = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>System Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHEET_NUMBER__SYSTEM_ID = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHEET_NUMBER__URL = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Sheet Number</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHEET_NUMBER_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Sheet Number</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHEET_NUMBER_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.impl.LegalBasisImpl <em>Legal Basis</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.impl.LegalBasisImpl
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getLegalBasis()
	 * @generated
	 */
	int LEGAL_BASIS = 26;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEGAL_BASIS__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEGAL_BASIS__NOTES = NAMED_ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEGAL_BASIS__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEGAL_BASIS__ALIASES = NAMED_ELEMENT__ALIASES;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEGAL_BASIS__TRANSLATIONS = NAMED_ELEMENT__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Wordings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEGAL_BASIS__WORDINGS = NAMED_ELEMENT__WORDINGS;

	/**
	 * The feature id for the '<em><b>Law Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEGAL_BASIS__LAW_NUMBER = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Law Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEGAL_BASIS__LAW_ID = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Article</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEGAL_BASIS__ARTICLE = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Paragraph</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEGAL_BASIS__PARAGRAPH = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Item</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEGAL_BASIS__ITEM = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEGAL_BASIS__URL = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Legal Basis</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEGAL_BASIS_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Legal Basis</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEGAL_BASIS_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.impl.SubsidyRateImpl <em>Subsidy Rate</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.impl.SubsidyRateImpl
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getSubsidyRate()
	 * @generated
	 */
	int SUBSIDY_RATE = 27;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBSIDY_RATE__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBSIDY_RATE__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBSIDY_RATE__SUBJECT = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Rate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBSIDY_RATE__RATE = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Ceiling</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBSIDY_RATE__CEILING = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBSIDY_RATE__URL = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Subsidy Rate</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBSIDY_RATE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Subsidy Rate</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBSIDY_RATE_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.impl.ProgramImpl <em>Program</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.impl.ProgramImpl
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getProgram()
	 * @generated
	 */
	int PROGRAM = 28;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM__ID = UNDERTAKING__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM__NOTES = UNDERTAKING__NOTES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM__NAME = UNDERTAKING__NAME;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM__ALIASES = UNDERTAKING__ALIASES;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM__TRANSLATIONS = UNDERTAKING__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Wordings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM__WORDINGS = UNDERTAKING__WORDINGS;

	/**
	 * The feature id for the '<em><b>Stated</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM__STATED = UNDERTAKING__STATED;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM__CODE = UNDERTAKING__CODE;

	/**
	 * The feature id for the '<em><b>Period</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM__PERIOD = UNDERTAKING__PERIOD;

	/**
	 * The feature id for the '<em><b>Short Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM__SHORT_NAME = UNDERTAKING__SHORT_NAME;

	/**
	 * The feature id for the '<em><b>Department</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM__DEPARTMENT = UNDERTAKING__DEPARTMENT;

	/**
	 * The feature id for the '<em><b>Ministry</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM__MINISTRY = UNDERTAKING__MINISTRY;

	/**
	 * The feature id for the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM__PURPOSE = UNDERTAKING__PURPOSE;

	/**
	 * The feature id for the '<em><b>Evaluated</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM__EVALUATED = UNDERTAKING__EVALUATED;

	/**
	 * The feature id for the '<em><b>Evaluation Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM__EVALUATION_KIND = UNDERTAKING__EVALUATION_KIND;

	/**
	 * The feature id for the '<em><b>Evaluated Period</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM__EVALUATED_PERIOD = UNDERTAKING__EVALUATED_PERIOD;

	/**
	 * The feature id for the '<em><b>Policies</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM__POLICIES = UNDERTAKING__POLICIES;

	/**
	 * The feature id for the '<em><b>Accounts</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM__ACCOUNTS = UNDERTAKING__ACCOUNTS;

	/**
	 * The feature id for the '<em><b>Evaluations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM__EVALUATIONS = UNDERTAKING__EVALUATIONS;

	/**
	 * The feature id for the '<em><b>Funding Flow</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM__FUNDING_FLOW = UNDERTAKING__FUNDING_FLOW;

	/**
	 * The feature id for the '<em><b>Roles</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM__ROLES = UNDERTAKING__ROLES;

	/**
	 * The feature id for the '<em><b>Budget</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM__BUDGET = UNDERTAKING__BUDGET;

	/**
	 * The feature id for the '<em><b>Allocations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM__ALLOCATIONS = UNDERTAKING__ALLOCATIONS;

	/**
	 * The feature id for the '<em><b>Research Items</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM__RESEARCH_ITEMS = UNDERTAKING__RESEARCH_ITEMS;

	/**
	 * The feature id for the '<em><b>Indicators</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM__INDICATORS = UNDERTAKING__INDICATORS;

	/**
	 * The feature id for the '<em><b>Output Counts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM__OUTPUT_COUNTS = UNDERTAKING__OUTPUT_COUNTS;

	/**
	 * The feature id for the '<em><b>Derivations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM__DERIVATIONS = UNDERTAKING__DERIVATIONS;

	/**
	 * The feature id for the '<em><b>Sections</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM__SECTIONS = UNDERTAKING__SECTIONS;

	/**
	 * The feature id for the '<em><b>Prior Findings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM__PRIOR_FINDINGS = UNDERTAKING__PRIOR_FINDINGS;

	/**
	 * The feature id for the '<em><b>Working Group Findings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM__WORKING_GROUP_FINDINGS = UNDERTAKING__WORKING_GROUP_FINDINGS;

	/**
	 * The feature id for the '<em><b>Roadmaps</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM__ROADMAPS = UNDERTAKING__ROADMAPS;

	/**
	 * The feature id for the '<em><b>Ip</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM__IP = UNDERTAKING__IP;

	/**
	 * The feature id for the '<em><b>Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM__URL = UNDERTAKING__URL;

	/**
	 * The feature id for the '<em><b>Category</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM__CATEGORY = UNDERTAKING__CATEGORY;

	/**
	 * The feature id for the '<em><b>Display Order</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM__DISPLAY_ORDER = UNDERTAKING__DISPLAY_ORDER;

	/**
	 * The feature id for the '<em><b>Major Expenses</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM__MAJOR_EXPENSES = UNDERTAKING__MAJOR_EXPENSES;

	/**
	 * The feature id for the '<em><b>Key Policies</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM__KEY_POLICIES = UNDERTAKING__KEY_POLICIES;

	/**
	 * The feature id for the '<em><b>Methods</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM__METHODS = UNDERTAKING__METHODS;

	/**
	 * The feature id for the '<em><b>Account Names</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM__ACCOUNT_NAMES = UNDERTAKING__ACCOUNT_NAMES;

	/**
	 * The feature id for the '<em><b>Responsible Units</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM__RESPONSIBLE_UNITS = UNDERTAKING__RESPONSIBLE_UNITS;

	/**
	 * The feature id for the '<em><b>Sheet Numbers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM__SHEET_NUMBERS = UNDERTAKING__SHEET_NUMBERS;

	/**
	 * The feature id for the '<em><b>Legal Bases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM__LEGAL_BASES = UNDERTAKING__LEGAL_BASES;

	/**
	 * The feature id for the '<em><b>Subsidy Rates</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM__SUBSIDY_RATES = UNDERTAKING__SUBSIDY_RATES;

	/**
	 * The feature id for the '<em><b>Expenditures</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM__EXPENDITURES = UNDERTAKING__EXPENDITURES;

	/**
	 * The feature id for the '<em><b>Reviews</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM__REVIEWS = UNDERTAKING__REVIEWS;

	/**
	 * The feature id for the '<em><b>Projects</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM__PROJECTS = UNDERTAKING_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Program</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM_FEATURE_COUNT = UNDERTAKING_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Program</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM_OPERATION_COUNT = UNDERTAKING_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.impl.ProjectImpl <em>Project</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.impl.ProjectImpl
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getProject()
	 * @generated
	 */
	int PROJECT = 29;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__ID = UNDERTAKING__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__NOTES = UNDERTAKING__NOTES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__NAME = UNDERTAKING__NAME;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__ALIASES = UNDERTAKING__ALIASES;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__TRANSLATIONS = UNDERTAKING__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Wordings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__WORDINGS = UNDERTAKING__WORDINGS;

	/**
	 * The feature id for the '<em><b>Stated</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__STATED = UNDERTAKING__STATED;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__CODE = UNDERTAKING__CODE;

	/**
	 * The feature id for the '<em><b>Period</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__PERIOD = UNDERTAKING__PERIOD;

	/**
	 * The feature id for the '<em><b>Short Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__SHORT_NAME = UNDERTAKING__SHORT_NAME;

	/**
	 * The feature id for the '<em><b>Department</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__DEPARTMENT = UNDERTAKING__DEPARTMENT;

	/**
	 * The feature id for the '<em><b>Ministry</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__MINISTRY = UNDERTAKING__MINISTRY;

	/**
	 * The feature id for the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__PURPOSE = UNDERTAKING__PURPOSE;

	/**
	 * The feature id for the '<em><b>Evaluated</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__EVALUATED = UNDERTAKING__EVALUATED;

	/**
	 * The feature id for the '<em><b>Evaluation Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__EVALUATION_KIND = UNDERTAKING__EVALUATION_KIND;

	/**
	 * The feature id for the '<em><b>Evaluated Period</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__EVALUATED_PERIOD = UNDERTAKING__EVALUATED_PERIOD;

	/**
	 * The feature id for the '<em><b>Policies</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__POLICIES = UNDERTAKING__POLICIES;

	/**
	 * The feature id for the '<em><b>Accounts</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__ACCOUNTS = UNDERTAKING__ACCOUNTS;

	/**
	 * The feature id for the '<em><b>Evaluations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__EVALUATIONS = UNDERTAKING__EVALUATIONS;

	/**
	 * The feature id for the '<em><b>Funding Flow</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__FUNDING_FLOW = UNDERTAKING__FUNDING_FLOW;

	/**
	 * The feature id for the '<em><b>Roles</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__ROLES = UNDERTAKING__ROLES;

	/**
	 * The feature id for the '<em><b>Budget</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__BUDGET = UNDERTAKING__BUDGET;

	/**
	 * The feature id for the '<em><b>Allocations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__ALLOCATIONS = UNDERTAKING__ALLOCATIONS;

	/**
	 * The feature id for the '<em><b>Research Items</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__RESEARCH_ITEMS = UNDERTAKING__RESEARCH_ITEMS;

	/**
	 * The feature id for the '<em><b>Indicators</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__INDICATORS = UNDERTAKING__INDICATORS;

	/**
	 * The feature id for the '<em><b>Output Counts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__OUTPUT_COUNTS = UNDERTAKING__OUTPUT_COUNTS;

	/**
	 * The feature id for the '<em><b>Derivations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__DERIVATIONS = UNDERTAKING__DERIVATIONS;

	/**
	 * The feature id for the '<em><b>Sections</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__SECTIONS = UNDERTAKING__SECTIONS;

	/**
	 * The feature id for the '<em><b>Prior Findings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__PRIOR_FINDINGS = UNDERTAKING__PRIOR_FINDINGS;

	/**
	 * The feature id for the '<em><b>Working Group Findings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__WORKING_GROUP_FINDINGS = UNDERTAKING__WORKING_GROUP_FINDINGS;

	/**
	 * The feature id for the '<em><b>Roadmaps</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__ROADMAPS = UNDERTAKING__ROADMAPS;

	/**
	 * The feature id for the '<em><b>Ip</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__IP = UNDERTAKING__IP;

	/**
	 * The feature id for the '<em><b>Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__URL = UNDERTAKING__URL;

	/**
	 * The feature id for the '<em><b>Category</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__CATEGORY = UNDERTAKING__CATEGORY;

	/**
	 * The feature id for the '<em><b>Display Order</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__DISPLAY_ORDER = UNDERTAKING__DISPLAY_ORDER;

	/**
	 * The feature id for the '<em><b>Major Expenses</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__MAJOR_EXPENSES = UNDERTAKING__MAJOR_EXPENSES;

	/**
	 * The feature id for the '<em><b>Key Policies</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__KEY_POLICIES = UNDERTAKING__KEY_POLICIES;

	/**
	 * The feature id for the '<em><b>Methods</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__METHODS = UNDERTAKING__METHODS;

	/**
	 * The feature id for the '<em><b>Account Names</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__ACCOUNT_NAMES = UNDERTAKING__ACCOUNT_NAMES;

	/**
	 * The feature id for the '<em><b>Responsible Units</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__RESPONSIBLE_UNITS = UNDERTAKING__RESPONSIBLE_UNITS;

	/**
	 * The feature id for the '<em><b>Sheet Numbers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__SHEET_NUMBERS = UNDERTAKING__SHEET_NUMBERS;

	/**
	 * The feature id for the '<em><b>Legal Bases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__LEGAL_BASES = UNDERTAKING__LEGAL_BASES;

	/**
	 * The feature id for the '<em><b>Subsidy Rates</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__SUBSIDY_RATES = UNDERTAKING__SUBSIDY_RATES;

	/**
	 * The feature id for the '<em><b>Expenditures</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__EXPENDITURES = UNDERTAKING__EXPENDITURES;

	/**
	 * The feature id for the '<em><b>Reviews</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__REVIEWS = UNDERTAKING__REVIEWS;

	/**
	 * The number of structural features of the '<em>Project</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT_FEATURE_COUNT = UNDERTAKING_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Project</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT_OPERATION_COUNT = UNDERTAKING_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.impl.FundingSchemeImpl <em>Funding Scheme</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.impl.FundingSchemeImpl
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getFundingScheme()
	 * @generated
	 */
	int FUNDING_SCHEME = 30;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNDING_SCHEME__ID = UNDERTAKING__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNDING_SCHEME__NOTES = UNDERTAKING__NOTES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNDING_SCHEME__NAME = UNDERTAKING__NAME;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNDING_SCHEME__ALIASES = UNDERTAKING__ALIASES;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNDING_SCHEME__TRANSLATIONS = UNDERTAKING__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Wordings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNDING_SCHEME__WORDINGS = UNDERTAKING__WORDINGS;

	/**
	 * The feature id for the '<em><b>Stated</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNDING_SCHEME__STATED = UNDERTAKING__STATED;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNDING_SCHEME__CODE = UNDERTAKING__CODE;

	/**
	 * The feature id for the '<em><b>Period</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNDING_SCHEME__PERIOD = UNDERTAKING__PERIOD;

	/**
	 * The feature id for the '<em><b>Short Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNDING_SCHEME__SHORT_NAME = UNDERTAKING__SHORT_NAME;

	/**
	 * The feature id for the '<em><b>Department</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNDING_SCHEME__DEPARTMENT = UNDERTAKING__DEPARTMENT;

	/**
	 * The feature id for the '<em><b>Ministry</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNDING_SCHEME__MINISTRY = UNDERTAKING__MINISTRY;

	/**
	 * The feature id for the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNDING_SCHEME__PURPOSE = UNDERTAKING__PURPOSE;

	/**
	 * The feature id for the '<em><b>Evaluated</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNDING_SCHEME__EVALUATED = UNDERTAKING__EVALUATED;

	/**
	 * The feature id for the '<em><b>Evaluation Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNDING_SCHEME__EVALUATION_KIND = UNDERTAKING__EVALUATION_KIND;

	/**
	 * The feature id for the '<em><b>Evaluated Period</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNDING_SCHEME__EVALUATED_PERIOD = UNDERTAKING__EVALUATED_PERIOD;

	/**
	 * The feature id for the '<em><b>Policies</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNDING_SCHEME__POLICIES = UNDERTAKING__POLICIES;

	/**
	 * The feature id for the '<em><b>Accounts</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNDING_SCHEME__ACCOUNTS = UNDERTAKING__ACCOUNTS;

	/**
	 * The feature id for the '<em><b>Evaluations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNDING_SCHEME__EVALUATIONS = UNDERTAKING__EVALUATIONS;

	/**
	 * The feature id for the '<em><b>Funding Flow</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNDING_SCHEME__FUNDING_FLOW = UNDERTAKING__FUNDING_FLOW;

	/**
	 * The feature id for the '<em><b>Roles</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNDING_SCHEME__ROLES = UNDERTAKING__ROLES;

	/**
	 * The feature id for the '<em><b>Budget</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNDING_SCHEME__BUDGET = UNDERTAKING__BUDGET;

	/**
	 * The feature id for the '<em><b>Allocations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNDING_SCHEME__ALLOCATIONS = UNDERTAKING__ALLOCATIONS;

	/**
	 * The feature id for the '<em><b>Research Items</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNDING_SCHEME__RESEARCH_ITEMS = UNDERTAKING__RESEARCH_ITEMS;

	/**
	 * The feature id for the '<em><b>Indicators</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNDING_SCHEME__INDICATORS = UNDERTAKING__INDICATORS;

	/**
	 * The feature id for the '<em><b>Output Counts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNDING_SCHEME__OUTPUT_COUNTS = UNDERTAKING__OUTPUT_COUNTS;

	/**
	 * The feature id for the '<em><b>Derivations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNDING_SCHEME__DERIVATIONS = UNDERTAKING__DERIVATIONS;

	/**
	 * The feature id for the '<em><b>Sections</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNDING_SCHEME__SECTIONS = UNDERTAKING__SECTIONS;

	/**
	 * The feature id for the '<em><b>Prior Findings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNDING_SCHEME__PRIOR_FINDINGS = UNDERTAKING__PRIOR_FINDINGS;

	/**
	 * The feature id for the '<em><b>Working Group Findings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNDING_SCHEME__WORKING_GROUP_FINDINGS = UNDERTAKING__WORKING_GROUP_FINDINGS;

	/**
	 * The feature id for the '<em><b>Roadmaps</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNDING_SCHEME__ROADMAPS = UNDERTAKING__ROADMAPS;

	/**
	 * The feature id for the '<em><b>Ip</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNDING_SCHEME__IP = UNDERTAKING__IP;

	/**
	 * The feature id for the '<em><b>Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNDING_SCHEME__URL = UNDERTAKING__URL;

	/**
	 * The feature id for the '<em><b>Category</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNDING_SCHEME__CATEGORY = UNDERTAKING__CATEGORY;

	/**
	 * The feature id for the '<em><b>Display Order</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNDING_SCHEME__DISPLAY_ORDER = UNDERTAKING__DISPLAY_ORDER;

	/**
	 * The feature id for the '<em><b>Major Expenses</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNDING_SCHEME__MAJOR_EXPENSES = UNDERTAKING__MAJOR_EXPENSES;

	/**
	 * The feature id for the '<em><b>Key Policies</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNDING_SCHEME__KEY_POLICIES = UNDERTAKING__KEY_POLICIES;

	/**
	 * The feature id for the '<em><b>Methods</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNDING_SCHEME__METHODS = UNDERTAKING__METHODS;

	/**
	 * The feature id for the '<em><b>Account Names</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNDING_SCHEME__ACCOUNT_NAMES = UNDERTAKING__ACCOUNT_NAMES;

	/**
	 * The feature id for the '<em><b>Responsible Units</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNDING_SCHEME__RESPONSIBLE_UNITS = UNDERTAKING__RESPONSIBLE_UNITS;

	/**
	 * The feature id for the '<em><b>Sheet Numbers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNDING_SCHEME__SHEET_NUMBERS = UNDERTAKING__SHEET_NUMBERS;

	/**
	 * The feature id for the '<em><b>Legal Bases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNDING_SCHEME__LEGAL_BASES = UNDERTAKING__LEGAL_BASES;

	/**
	 * The feature id for the '<em><b>Subsidy Rates</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNDING_SCHEME__SUBSIDY_RATES = UNDERTAKING__SUBSIDY_RATES;

	/**
	 * The feature id for the '<em><b>Expenditures</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNDING_SCHEME__EXPENDITURES = UNDERTAKING__EXPENDITURES;

	/**
	 * The feature id for the '<em><b>Reviews</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNDING_SCHEME__REVIEWS = UNDERTAKING__REVIEWS;

	/**
	 * The feature id for the '<em><b>Calls</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNDING_SCHEME__CALLS = UNDERTAKING_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Funding Scheme</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNDING_SCHEME_FEATURE_COUNT = UNDERTAKING_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Funding Scheme</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNDING_SCHEME_OPERATION_COUNT = UNDERTAKING_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.impl.FundingCallImpl <em>Funding Call</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.impl.FundingCallImpl
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getFundingCall()
	 * @generated
	 */
	int FUNDING_CALL = 31;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNDING_CALL__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNDING_CALL__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNDING_CALL__YEAR = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Applications</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNDING_CALL__APPLICATIONS = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Adopted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNDING_CALL__ADOPTED = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Funding Call</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNDING_CALL_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Funding Call</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNDING_CALL_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.impl.EvaluationEventImpl <em>Evaluation Event</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.impl.EvaluationEventImpl
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getEvaluationEvent()
	 * @generated
	 */
	int EVALUATION_EVENT = 32;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_EVENT__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_EVENT__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_EVENT__KIND = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_EVENT__AT = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_EVENT__STATE = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_EVENT__TEXT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Evaluation Event</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_EVENT_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Evaluation Event</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_EVENT_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.impl.FundingFlowImpl <em>Funding Flow</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.impl.FundingFlowImpl
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getFundingFlow()
	 * @generated
	 */
	int FUNDING_FLOW = 33;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNDING_FLOW__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNDING_FLOW__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Steps</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNDING_FLOW__STEPS = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Funding Flow</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNDING_FLOW_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Funding Flow</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNDING_FLOW_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.impl.FundingStepImpl <em>Funding Step</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.impl.FundingStepImpl
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getFundingStep()
	 * @generated
	 */
	int FUNDING_STEP = 34;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNDING_STEP__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNDING_STEP__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNDING_STEP__LABEL = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Organization</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNDING_STEP__ORGANIZATION = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Form</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNDING_STEP__FORM = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Funding Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNDING_STEP_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Funding Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNDING_STEP_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.impl.RoleAssignmentImpl <em>Role Assignment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.impl.RoleAssignmentImpl
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getRoleAssignment()
	 * @generated
	 */
	int ROLE_ASSIGNMENT = 35;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_ASSIGNMENT__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_ASSIGNMENT__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_ASSIGNMENT__ROLE = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_ASSIGNMENT__LABEL = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_ASSIGNMENT__PERSON = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Organization</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_ASSIGNMENT__ORGANIZATION = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_ASSIGNMENT__POSITION = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_ASSIGNMENT__TEXT = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Role Assignment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_ASSIGNMENT_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Role Assignment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_ASSIGNMENT_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.impl.ResearchItemImpl <em>Research Item</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.impl.ResearchItemImpl
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getResearchItem()
	 * @generated
	 */
	int RESEARCH_ITEM = 36;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESEARCH_ITEM__ID = FACT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESEARCH_ITEM__NOTES = FACT__NOTES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESEARCH_ITEM__NAME = FACT__NAME;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESEARCH_ITEM__ALIASES = FACT__ALIASES;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESEARCH_ITEM__TRANSLATIONS = FACT__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Wordings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESEARCH_ITEM__WORDINGS = FACT__WORDINGS;

	/**
	 * The feature id for the '<em><b>Stated</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESEARCH_ITEM__STATED = FACT__STATED;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESEARCH_ITEM__CODE = FACT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESEARCH_ITEM__DESCRIPTION = FACT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Items</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESEARCH_ITEM__ITEMS = FACT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Themes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESEARCH_ITEM__THEMES = FACT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Research Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESEARCH_ITEM_FEATURE_COUNT = FACT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Research Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESEARCH_ITEM_OPERATION_COUNT = FACT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.impl.ThemeImpl <em>Theme</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.impl.ThemeImpl
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getTheme()
	 * @generated
	 */
	int THEME = 37;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEME__ID = FACT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEME__NOTES = FACT__NOTES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEME__NAME = FACT__NAME;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEME__ALIASES = FACT__ALIASES;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEME__TRANSLATIONS = FACT__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Wordings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEME__WORDINGS = FACT__WORDINGS;

	/**
	 * The feature id for the '<em><b>Stated</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEME__STATED = FACT__STATED;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEME__CODE = FACT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEME__DESCRIPTION = FACT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Implementers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEME__IMPLEMENTERS = FACT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Leader</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEME__LEADER = FACT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Started In</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEME__STARTED_IN = FACT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEME__LABEL = FACT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Theme</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEME_FEATURE_COUNT = FACT_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Theme</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEME_OPERATION_COUNT = FACT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.impl.AllocationTableImpl <em>Allocation Table</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.impl.AllocationTableImpl
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getAllocationTable()
	 * @generated
	 */
	int ALLOCATION_TABLE = 38;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALLOCATION_TABLE__ID = FACT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALLOCATION_TABLE__NOTES = FACT__NOTES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALLOCATION_TABLE__NAME = FACT__NAME;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALLOCATION_TABLE__ALIASES = FACT__ALIASES;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALLOCATION_TABLE__TRANSLATIONS = FACT__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Wordings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALLOCATION_TABLE__WORDINGS = FACT__WORDINGS;

	/**
	 * The feature id for the '<em><b>Stated</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALLOCATION_TABLE__STATED = FACT__STATED;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALLOCATION_TABLE__UNIT = FACT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALLOCATION_TABLE__KIND = FACT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Allocations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALLOCATION_TABLE__ALLOCATIONS = FACT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Footnote</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALLOCATION_TABLE__FOOTNOTE = FACT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Allocation Table</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALLOCATION_TABLE_FEATURE_COUNT = FACT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Allocation Table</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALLOCATION_TABLE_OPERATION_COUNT = FACT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.impl.AllocationImpl <em>Allocation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.impl.AllocationImpl
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getAllocation()
	 * @generated
	 */
	int ALLOCATION = 39;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALLOCATION__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALLOCATION__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Item</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALLOCATION__ITEM = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALLOCATION__YEAR = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Amount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALLOCATION__AMOUNT = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Form</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALLOCATION__FORM = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALLOCATION__STATE = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Allocation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALLOCATION_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Allocation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALLOCATION_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.impl.BudgetImpl <em>Budget</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.impl.BudgetImpl
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getBudget()
	 * @generated
	 */
	int BUDGET = 40;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUDGET__ID = FACT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUDGET__NOTES = FACT__NOTES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUDGET__NAME = FACT__NAME;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUDGET__ALIASES = FACT__ALIASES;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUDGET__TRANSLATIONS = FACT__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Wordings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUDGET__WORDINGS = FACT__WORDINGS;

	/**
	 * The feature id for the '<em><b>Stated</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUDGET__STATED = FACT__STATED;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUDGET__UNIT = FACT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Entries</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUDGET__ENTRIES = FACT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Footnote</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUDGET__FOOTNOTE = FACT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Lines</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUDGET__LINES = FACT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Budget</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUDGET_FEATURE_COUNT = FACT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Budget</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUDGET_OPERATION_COUNT = FACT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.impl.BudgetEntryImpl <em>Budget Entry</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.impl.BudgetEntryImpl
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getBudgetEntry()
	 * @generated
	 */
	int BUDGET_ENTRY = 41;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUDGET_ENTRY__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUDGET_ENTRY__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUDGET_ENTRY__YEAR = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUDGET_ENTRY__KIND = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Account</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUDGET_ENTRY__ACCOUNT = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Amount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUDGET_ENTRY__AMOUNT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUDGET_ENTRY__STATE = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Explanation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUDGET_ENTRY__EXPLANATION = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUDGET_ENTRY__NUMBER = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Account Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUDGET_ENTRY__ACCOUNT_NAME = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Subaccount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUDGET_ENTRY__SUBACCOUNT = ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Preliminary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUDGET_ENTRY__PRELIMINARY = ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Budget Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUDGET_ENTRY_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The number of operations of the '<em>Budget Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUDGET_ENTRY_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.impl.BudgetLineImpl <em>Budget Line</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.impl.BudgetLineImpl
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getBudgetLine()
	 * @generated
	 */
	int BUDGET_LINE = 42;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUDGET_LINE__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUDGET_LINE__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUDGET_LINE__YEAR = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUDGET_LINE__KIND = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUDGET_LINE__NUMBER = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Account</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUDGET_LINE__ACCOUNT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Account Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUDGET_LINE__ACCOUNT_NAME = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Subaccount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUDGET_LINE__SUBACCOUNT = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Jurisdiction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUDGET_LINE__JURISDICTION = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Organization</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUDGET_LINE__ORGANIZATION = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Item</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUDGET_LINE__ITEM = ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Subitem</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUDGET_LINE__SUBITEM = ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Detail</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUDGET_LINE__DETAIL = ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Amount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUDGET_LINE__AMOUNT = ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Requested</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUDGET_LINE__REQUESTED = ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Remark</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUDGET_LINE__REMARK = ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The number of structural features of the '<em>Budget Line</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUDGET_LINE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 14;

	/**
	 * The number of operations of the '<em>Budget Line</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUDGET_LINE_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.impl.ExpenditureImpl <em>Expenditure</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.impl.ExpenditureImpl
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getExpenditure()
	 * @generated
	 */
	int EXPENDITURE = 43;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPENDITURE__ID = FACT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPENDITURE__NOTES = FACT__NOTES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPENDITURE__NAME = FACT__NAME;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPENDITURE__ALIASES = FACT__ALIASES;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPENDITURE__TRANSLATIONS = FACT__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Wordings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPENDITURE__WORDINGS = FACT__WORDINGS;

	/**
	 * The feature id for the '<em><b>Stated</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPENDITURE__STATED = FACT__STATED;

	/**
	 * The feature id for the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPENDITURE__YEAR = FACT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPENDITURE__UNIT = FACT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Blocks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPENDITURE__BLOCKS = FACT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPENDITURE__LINKS = FACT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Overheads</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPENDITURE__OVERHEADS = FACT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Footnote</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPENDITURE__FOOTNOTE = FACT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Expenditure</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPENDITURE_FEATURE_COUNT = FACT_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Expenditure</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPENDITURE_OPERATION_COUNT = FACT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.impl.PayeeBlockImpl <em>Payee Block</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.impl.PayeeBlockImpl
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getPayeeBlock()
	 * @generated
	 */
	int PAYEE_BLOCK = 44;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAYEE_BLOCK__ID = FACT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAYEE_BLOCK__NOTES = FACT__NOTES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAYEE_BLOCK__NAME = FACT__NAME;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAYEE_BLOCK__ALIASES = FACT__ALIASES;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAYEE_BLOCK__TRANSLATIONS = FACT__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Wordings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAYEE_BLOCK__WORDINGS = FACT__WORDINGS;

	/**
	 * The feature id for the '<em><b>Stated</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAYEE_BLOCK__STATED = FACT__STATED;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAYEE_BLOCK__CODE = FACT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAYEE_BLOCK__ROLE = FACT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAYEE_BLOCK__COUNT = FACT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Amount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAYEE_BLOCK__AMOUNT = FACT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Payees</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAYEE_BLOCK__PAYEES = FACT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Payee Block</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAYEE_BLOCK_FEATURE_COUNT = FACT_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Payee Block</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAYEE_BLOCK_OPERATION_COUNT = FACT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.impl.BlockLinkImpl <em>Block Link</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.impl.BlockLinkImpl
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getBlockLink()
	 * @generated
	 */
	int BLOCK_LINK = 45;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK_LINK__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK_LINK__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Payer</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK_LINK__PAYER = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Payee</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK_LINK__PAYEE = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Amount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK_LINK__AMOUNT = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Form</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK_LINK__FORM = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK_LINK__TEXT = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Block Link</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK_LINK_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Block Link</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK_LINK_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.impl.PayeeImpl <em>Payee</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.impl.PayeeImpl
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getPayee()
	 * @generated
	 */
	int PAYEE = 46;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAYEE__ID = FACT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAYEE__NOTES = FACT__NOTES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAYEE__NAME = FACT__NAME;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAYEE__ALIASES = FACT__ALIASES;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAYEE__TRANSLATIONS = FACT__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Wordings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAYEE__WORDINGS = FACT__WORDINGS;

	/**
	 * The feature id for the '<em><b>Stated</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAYEE__STATED = FACT__STATED;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAYEE__NUMBER = FACT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Organization</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAYEE__ORGANIZATION = FACT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Others</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAYEE__OTHERS = FACT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Amount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAYEE__AMOUNT = FACT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Commissioned By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAYEE__COMMISSIONED_BY = FACT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Contracts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAYEE__CONTRACTS = FACT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Commitments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAYEE__COMMITMENTS = FACT_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Payee</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAYEE_FEATURE_COUNT = FACT_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Payee</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAYEE_OPERATION_COUNT = FACT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.impl.ContractImpl <em>Contract</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.impl.ContractImpl
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getContract()
	 * @generated
	 */
	int CONTRACT = 47;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT__ID = FACT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT__NOTES = FACT__NOTES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT__NAME = FACT__NAME;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT__ALIASES = FACT__ALIASES;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT__TRANSLATIONS = FACT__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Wordings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT__WORDINGS = FACT__WORDINGS;

	/**
	 * The feature id for the '<em><b>Stated</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT__STATED = FACT__STATED;

	/**
	 * The feature id for the '<em><b>Amount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT__AMOUNT = FACT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT__METHOD = FACT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Method Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT__METHOD_TEXT = FACT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Bidders</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT__BIDDERS = FACT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Rate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT__RATE = FACT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT__REASON = FACT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Other</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT__OTHER = FACT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Items</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT__ITEMS = FACT_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Contract</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT_FEATURE_COUNT = FACT_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Contract</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRACT_OPERATION_COUNT = FACT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.impl.ExpenseItemImpl <em>Expense Item</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.impl.ExpenseItemImpl
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getExpenseItem()
	 * @generated
	 */
	int EXPENSE_ITEM = 48;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPENSE_ITEM__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPENSE_ITEM__NOTES = NAMED_ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPENSE_ITEM__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPENSE_ITEM__ALIASES = NAMED_ELEMENT__ALIASES;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPENSE_ITEM__TRANSLATIONS = NAMED_ELEMENT__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Wordings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPENSE_ITEM__WORDINGS = NAMED_ELEMENT__WORDINGS;

	/**
	 * The feature id for the '<em><b>Use</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPENSE_ITEM__USE = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Amount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPENSE_ITEM__AMOUNT = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Expense Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPENSE_ITEM_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Expense Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPENSE_ITEM_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.impl.ReviewImpl <em>Review</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.impl.ReviewImpl
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getReview()
	 * @generated
	 */
	int REVIEW = 49;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__ID = FACT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__NOTES = FACT__NOTES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__NAME = FACT__NAME;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__ALIASES = FACT__ALIASES;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__TRANSLATIONS = FACT__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Wordings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__WORDINGS = FACT__WORDINGS;

	/**
	 * The feature id for the '<em><b>Stated</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__STATED = FACT__STATED;

	/**
	 * The feature id for the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__YEAR = FACT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Check</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__CHECK = FACT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Improvement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__IMPROVEMENT = FACT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Effect</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__EFFECT = FACT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Expert Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__EXPERT_YEAR = FACT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Expert Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__EXPERT_SUBJECT = FACT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Expert Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__EXPERT_REASON = FACT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Expert Findings</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__EXPERT_FINDINGS = FACT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Public Process</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__PUBLIC_PROCESS = FACT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Verdict</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__VERDICT = FACT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Verdict Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__VERDICT_TEXT = FACT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Reflection</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__REFLECTION = FACT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Reflection Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__REFLECTION_TEXT = FACT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__UNIT = FACT_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Reflected Amounts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__REFLECTED_AMOUNTS = FACT_FEATURE_COUNT + 14;

	/**
	 * The number of structural features of the '<em>Review</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_FEATURE_COUNT = FACT_FEATURE_COUNT + 15;

	/**
	 * The number of operations of the '<em>Review</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_OPERATION_COUNT = FACT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.impl.ReflectedAmountImpl <em>Reflected Amount</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.impl.ReflectedAmountImpl
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getReflectedAmount()
	 * @generated
	 */
	int REFLECTED_AMOUNT = 50;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFLECTED_AMOUNT__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFLECTED_AMOUNT__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Account</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFLECTED_AMOUNT__ACCOUNT = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Account Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFLECTED_AMOUNT__ACCOUNT_NAME = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Subaccount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFLECTED_AMOUNT__SUBACCOUNT = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Amount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFLECTED_AMOUNT__AMOUNT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Reflected Amount</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFLECTED_AMOUNT_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Reflected Amount</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFLECTED_AMOUNT_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.impl.IndicatorImpl <em>Indicator</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.impl.IndicatorImpl
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getIndicator()
	 * @generated
	 */
	int INDICATOR = 51;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__ID = FACT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__NOTES = FACT__NOTES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__NAME = FACT__NAME;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__ALIASES = FACT__ALIASES;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__TRANSLATIONS = FACT__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Wordings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__WORDINGS = FACT__WORDINGS;

	/**
	 * The feature id for the '<em><b>Stated</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__STATED = FACT__STATED;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__CODE = FACT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__KIND = FACT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Term</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__TERM = FACT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__UNIT = FACT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Accumulation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__ACCUMULATION = FACT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Direction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__DIRECTION = FACT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Goal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__GOAL = FACT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Definition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__DEFINITION = FACT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Rationale</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__RATIONALE = FACT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Targets</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__TARGETS = FACT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Actuals</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__ACTUALS = FACT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Projections</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__PROJECTIONS = FACT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Leads To</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__LEADS_TO = FACT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Outlook</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__OUTLOOK = FACT_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Cause Analysis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__CAUSE_ANALYSIS = FACT_FEATURE_COUNT + 14;

	/**
	 * The number of structural features of the '<em>Indicator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_FEATURE_COUNT = FACT_FEATURE_COUNT + 15;

	/**
	 * The number of operations of the '<em>Indicator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_OPERATION_COUNT = FACT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.impl.IndicatorLinkImpl <em>Indicator Link</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.impl.IndicatorLinkImpl
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getIndicatorLink()
	 * @generated
	 */
	int INDICATOR_LINK = 52;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_LINK__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_LINK__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_LINK__TARGET = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_LINK__TEXT = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Direct Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_LINK__DIRECT_REASON = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Indicator Link</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_LINK_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Indicator Link</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_LINK_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.impl.TargetImpl <em>Target</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.impl.TargetImpl
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getTarget()
	 * @generated
	 */
	int TARGET = 53;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET__ID = FACT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET__NOTES = FACT__NOTES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET__NAME = FACT__NAME;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET__ALIASES = FACT__ALIASES;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET__TRANSLATIONS = FACT__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Wordings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET__WORDINGS = FACT__WORDINGS;

	/**
	 * The feature id for the '<em><b>Stated</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET__STATED = FACT__STATED;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET__VALUE = FACT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET__UNIT = FACT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET__DUE = FACT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET__KIND = FACT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Qualifier</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET__QUALIFIER = FACT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET__SOURCE = FACT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Revisions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET__REVISIONS = FACT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Outlook</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET__OUTLOOK = FACT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Cause Analysis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET__CAUSE_ANALYSIS = FACT_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Target</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET_FEATURE_COUNT = FACT_FEATURE_COUNT + 9;

	/**
	 * The number of operations of the '<em>Target</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET_OPERATION_COUNT = FACT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.impl.TargetRevisionImpl <em>Target Revision</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.impl.TargetRevisionImpl
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getTargetRevision()
	 * @generated
	 */
	int TARGET_REVISION = 54;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET_REVISION__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET_REVISION__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Old Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET_REVISION__OLD_VALUE = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Old Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET_REVISION__OLD_DUE = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Old Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET_REVISION__OLD_NAME = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Revised On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET_REVISION__REVISED_ON = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET_REVISION__REASON = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Approved By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET_REVISION__APPROVED_BY = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Target Revision</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET_REVISION_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Target Revision</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET_REVISION_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.impl.ActualImpl <em>Actual</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.impl.ActualImpl
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getActual()
	 * @generated
	 */
	int ACTUAL = 55;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTUAL__ID = FACT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTUAL__NOTES = FACT__NOTES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTUAL__NAME = FACT__NAME;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTUAL__ALIASES = FACT__ALIASES;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTUAL__TRANSLATIONS = FACT__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Wordings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTUAL__WORDINGS = FACT__WORDINGS;

	/**
	 * The feature id for the '<em><b>Stated</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTUAL__STATED = FACT__STATED;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTUAL__VALUE = FACT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTUAL__UNIT = FACT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTUAL__TEXT = FACT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>As Of</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTUAL__AS_OF = FACT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTUAL__NOTE = FACT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTUAL__SOURCE = FACT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Counted</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTUAL__COUNTED = FACT_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Actual</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTUAL_FEATURE_COUNT = FACT_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Actual</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTUAL_OPERATION_COUNT = FACT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.impl.CountedItemImpl <em>Counted Item</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.impl.CountedItemImpl
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getCountedItem()
	 * @generated
	 */
	int COUNTED_ITEM = 56;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTED_ITEM__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTED_ITEM__NOTES = NAMED_ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTED_ITEM__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTED_ITEM__ALIASES = NAMED_ELEMENT__ALIASES;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTED_ITEM__TRANSLATIONS = NAMED_ELEMENT__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Wordings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTED_ITEM__WORDINGS = NAMED_ELEMENT__WORDINGS;

	/**
	 * The feature id for the '<em><b>Category</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTED_ITEM__CATEGORY = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTED_ITEM__COUNT = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTED_ITEM__DESCRIPTION = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Organizations</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTED_ITEM__ORGANIZATIONS = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Counted Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTED_ITEM_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Counted Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTED_ITEM_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.impl.ProjectionImpl <em>Projection</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.impl.ProjectionImpl
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getProjection()
	 * @generated
	 */
	int PROJECTION = 57;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECTION__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECTION__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECTION__VALUE = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECTION__AT = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Rate Per Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECTION__RATE_PER_YEAR = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECTION__BASIS = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Projection</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECTION_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Projection</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECTION_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.impl.OutputCountsImpl <em>Output Counts</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.impl.OutputCountsImpl
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getOutputCounts()
	 * @generated
	 */
	int OUTPUT_COUNTS = 58;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTPUT_COUNTS__ID = FACT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTPUT_COUNTS__NOTES = FACT__NOTES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTPUT_COUNTS__NAME = FACT__NAME;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTPUT_COUNTS__ALIASES = FACT__ALIASES;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTPUT_COUNTS__TRANSLATIONS = FACT__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Wordings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTPUT_COUNTS__WORDINGS = FACT__WORDINGS;

	/**
	 * The feature id for the '<em><b>Stated</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTPUT_COUNTS__STATED = FACT__STATED;

	/**
	 * The feature id for the '<em><b>Period</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTPUT_COUNTS__PERIOD = FACT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Counts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTPUT_COUNTS__COUNTS = FACT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Output Counts</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTPUT_COUNTS_FEATURE_COUNT = FACT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Output Counts</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTPUT_COUNTS_OPERATION_COUNT = FACT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.impl.OutputCountImpl <em>Output Count</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.impl.OutputCountImpl
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getOutputCount()
	 * @generated
	 */
	int OUTPUT_COUNT = 59;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTPUT_COUNT__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTPUT_COUNT__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTPUT_COUNT__KIND = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTPUT_COUNT__LABEL = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTPUT_COUNT__VALUE = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTPUT_COUNT__TEXT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Output Count</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTPUT_COUNT_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Output Count</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTPUT_COUNT_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.impl.DerivationImpl <em>Derivation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.impl.DerivationImpl
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getDerivation()
	 * @generated
	 */
	int DERIVATION = 60;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DERIVATION__ID = FACT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DERIVATION__NOTES = FACT__NOTES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DERIVATION__NAME = FACT__NAME;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DERIVATION__ALIASES = FACT__ALIASES;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DERIVATION__TRANSLATIONS = FACT__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Wordings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DERIVATION__WORDINGS = FACT__WORDINGS;

	/**
	 * The feature id for the '<em><b>Stated</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DERIVATION__STATED = FACT__STATED;

	/**
	 * The feature id for the '<em><b>Expression</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DERIVATION__EXPRESSION = FACT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DERIVATION__UNIT = FACT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DERIVATION__TEXT = FACT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Assumptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DERIVATION__ASSUMPTIONS = FACT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Printed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DERIVATION__PRINTED = FACT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Derivation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DERIVATION_FEATURE_COUNT = FACT_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Derivation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DERIVATION_OPERATION_COUNT = FACT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.impl.AssumptionImpl <em>Assumption</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.impl.AssumptionImpl
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getAssumption()
	 * @generated
	 */
	int ASSUMPTION = 61;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSUMPTION__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSUMPTION__NOTES = NAMED_ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSUMPTION__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSUMPTION__ALIASES = NAMED_ELEMENT__ALIASES;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSUMPTION__TRANSLATIONS = NAMED_ELEMENT__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Wordings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSUMPTION__WORDINGS = NAMED_ELEMENT__WORDINGS;

	/**
	 * The feature id for the '<em><b>Symbol</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSUMPTION__SYMBOL = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSUMPTION__VALUE = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSUMPTION__UNIT = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>As Of</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSUMPTION__AS_OF = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSUMPTION__SOURCE = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSUMPTION__PLACE = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Assumption</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSUMPTION_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Assumption</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSUMPTION_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.impl.SectionImpl <em>Section</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.impl.SectionImpl
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getSection()
	 * @generated
	 */
	int SECTION = 62;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__NOTES = NAMED_ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__ALIASES = NAMED_ELEMENT__ALIASES;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__TRANSLATIONS = NAMED_ELEMENT__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Wordings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__WORDINGS = NAMED_ELEMENT__WORDINGS;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__KEY = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Body</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__BODY = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Figures</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__FIGURES = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Tables</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__TABLES = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Subsections</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__SUBSECTIONS = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Section</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Section</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.impl.ExhibitImpl <em>Exhibit</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.impl.ExhibitImpl
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getExhibit()
	 * @generated
	 */
	int EXHIBIT = 63;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXHIBIT__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXHIBIT__NOTES = NAMED_ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXHIBIT__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXHIBIT__ALIASES = NAMED_ELEMENT__ALIASES;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXHIBIT__TRANSLATIONS = NAMED_ELEMENT__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Wordings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXHIBIT__WORDINGS = NAMED_ELEMENT__WORDINGS;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXHIBIT__SOURCE = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Source Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXHIBIT__SOURCE_TEXT = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Printed Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXHIBIT__PRINTED_NUMBER = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Alt Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXHIBIT__ALT_TEXT = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Exhibit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXHIBIT_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Exhibit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXHIBIT_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.impl.FigureImpl <em>Figure</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.impl.FigureImpl
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getFigure()
	 * @generated
	 */
	int FIGURE = 64;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIGURE__ID = EXHIBIT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIGURE__NOTES = EXHIBIT__NOTES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIGURE__NAME = EXHIBIT__NAME;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIGURE__ALIASES = EXHIBIT__ALIASES;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIGURE__TRANSLATIONS = EXHIBIT__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Wordings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIGURE__WORDINGS = EXHIBIT__WORDINGS;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIGURE__SOURCE = EXHIBIT__SOURCE;

	/**
	 * The feature id for the '<em><b>Source Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIGURE__SOURCE_TEXT = EXHIBIT__SOURCE_TEXT;

	/**
	 * The feature id for the '<em><b>Printed Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIGURE__PRINTED_NUMBER = EXHIBIT__PRINTED_NUMBER;

	/**
	 * The feature id for the '<em><b>Alt Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIGURE__ALT_TEXT = EXHIBIT__ALT_TEXT;

	/**
	 * The feature id for the '<em><b>Entry</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIGURE__ENTRY = EXHIBIT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIGURE__WIDTH = EXHIBIT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Figure</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIGURE_FEATURE_COUNT = EXHIBIT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Figure</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIGURE_OPERATION_COUNT = EXHIBIT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.impl.DataTableImpl <em>Data Table</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.impl.DataTableImpl
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getDataTable()
	 * @generated
	 */
	int DATA_TABLE = 65;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_TABLE__ID = EXHIBIT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_TABLE__NOTES = EXHIBIT__NOTES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_TABLE__NAME = EXHIBIT__NAME;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_TABLE__ALIASES = EXHIBIT__ALIASES;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_TABLE__TRANSLATIONS = EXHIBIT__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Wordings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_TABLE__WORDINGS = EXHIBIT__WORDINGS;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_TABLE__SOURCE = EXHIBIT__SOURCE;

	/**
	 * The feature id for the '<em><b>Source Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_TABLE__SOURCE_TEXT = EXHIBIT__SOURCE_TEXT;

	/**
	 * The feature id for the '<em><b>Printed Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_TABLE__PRINTED_NUMBER = EXHIBIT__PRINTED_NUMBER;

	/**
	 * The feature id for the '<em><b>Alt Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_TABLE__ALT_TEXT = EXHIBIT__ALT_TEXT;

	/**
	 * The feature id for the '<em><b>Columns</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_TABLE__COLUMNS = EXHIBIT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Rows</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_TABLE__ROWS = EXHIBIT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Data Table</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_TABLE_FEATURE_COUNT = EXHIBIT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Data Table</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_TABLE_OPERATION_COUNT = EXHIBIT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.impl.TableColumnImpl <em>Table Column</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.impl.TableColumnImpl
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getTableColumn()
	 * @generated
	 */
	int TABLE_COLUMN = 66;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_COLUMN__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_COLUMN__NOTES = NAMED_ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_COLUMN__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_COLUMN__ALIASES = NAMED_ELEMENT__ALIASES;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_COLUMN__TRANSLATIONS = NAMED_ELEMENT__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Wordings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_COLUMN__WORDINGS = NAMED_ELEMENT__WORDINGS;

	/**
	 * The feature id for the '<em><b>Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_COLUMN__WEIGHT = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Numeric</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_COLUMN__NUMERIC = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Table Column</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_COLUMN_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Table Column</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_COLUMN_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.impl.TableRowImpl <em>Table Row</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.impl.TableRowImpl
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getTableRow()
	 * @generated
	 */
	int TABLE_ROW = 67;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_ROW__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_ROW__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Cells</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_ROW__CELLS = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Table Row</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_ROW_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Table Row</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_ROW_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.impl.PanelImpl <em>Panel</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.impl.PanelImpl
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getPanel()
	 * @generated
	 */
	int PANEL = 68;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PANEL__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PANEL__NOTES = NAMED_ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PANEL__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PANEL__ALIASES = NAMED_ELEMENT__ALIASES;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PANEL__TRANSLATIONS = NAMED_ELEMENT__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Wordings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PANEL__WORDINGS = NAMED_ELEMENT__WORDINGS;

	/**
	 * The feature id for the '<em><b>Members</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PANEL__MEMBERS = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Meetings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PANEL__MEETINGS = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Deadlines</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PANEL__DEADLINES = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Stated Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PANEL__STATED_SIZE = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Disclosure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PANEL__DISCLOSURE = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Panel</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PANEL_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Panel</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PANEL_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.impl.MemberImpl <em>Member</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.impl.MemberImpl
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getMember()
	 * @generated
	 */
	int MEMBER = 69;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBER__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBER__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBER__PERSON = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBER__ROLE = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBER__LABEL = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Affiliation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBER__AFFILIATION = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Recusals</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBER__RECUSALS = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Declared On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBER__DECLARED_ON = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Declaration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBER__DECLARATION = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Member</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBER_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Member</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBER_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.impl.RecusalImpl <em>Recusal</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.impl.RecusalImpl
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getRecusal()
	 * @generated
	 */
	int RECUSAL = 70;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECUSAL__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECUSAL__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Undertaking</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECUSAL__UNDERTAKING = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECUSAL__KIND = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECUSAL__REASON = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Recusal</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECUSAL_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Recusal</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECUSAL_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.impl.MeetingImpl <em>Meeting</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.impl.MeetingImpl
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getMeeting()
	 * @generated
	 */
	int MEETING = 71;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__ID = FACT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__NOTES = FACT__NOTES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__NAME = FACT__NAME;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__ALIASES = FACT__ALIASES;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__TRANSLATIONS = FACT__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Wordings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__WORDINGS = FACT__WORDINGS;

	/**
	 * The feature id for the '<em><b>Stated</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__STATED = FACT__STATED;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__NUMBER = FACT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Form</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__FORM = FACT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Open</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__OPEN = FACT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__START = FACT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__END = FACT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Resolved On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__RESOLVED_ON = FACT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__PLACE = FACT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Agenda</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__AGENDA = FACT_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Meeting</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING_FEATURE_COUNT = FACT_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Meeting</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING_OPERATION_COUNT = FACT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.impl.AgendaItemImpl <em>Agenda Item</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.impl.AgendaItemImpl
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getAgendaItem()
	 * @generated
	 */
	int AGENDA_ITEM = 72;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENDA_ITEM__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENDA_ITEM__NOTES = NAMED_ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENDA_ITEM__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENDA_ITEM__ALIASES = NAMED_ELEMENT__ALIASES;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENDA_ITEM__TRANSLATIONS = NAMED_ELEMENT__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Wordings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENDA_ITEM__WORDINGS = NAMED_ELEMENT__WORDINGS;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENDA_ITEM__NUMBER = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENDA_ITEM__DOCUMENTS = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Undertakings</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENDA_ITEM__UNDERTAKINGS = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Agenda Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENDA_ITEM_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Agenda Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENDA_ITEM_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.impl.DeadlineImpl <em>Deadline</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.impl.DeadlineImpl
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getDeadline()
	 * @generated
	 */
	int DEADLINE = 73;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEADLINE__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEADLINE__NOTES = NAMED_ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEADLINE__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEADLINE__ALIASES = NAMED_ELEMENT__ALIASES;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEADLINE__TRANSLATIONS = NAMED_ELEMENT__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Wordings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEADLINE__WORDINGS = NAMED_ELEMENT__WORDINGS;

	/**
	 * The feature id for the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEADLINE__DUE = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Undertaking</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEADLINE__UNDERTAKING = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Scoring</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEADLINE__SCORING = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Deadline</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEADLINE_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Deadline</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEADLINE_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.impl.CommitteeImpl <em>Committee</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.impl.CommitteeImpl
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getCommittee()
	 * @generated
	 */
	int COMMITTEE = 74;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITTEE__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITTEE__NOTES = NAMED_ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITTEE__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITTEE__ALIASES = NAMED_ELEMENT__ALIASES;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITTEE__TRANSLATIONS = NAMED_ELEMENT__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Wordings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITTEE__WORDINGS = NAMED_ELEMENT__WORDINGS;

	/**
	 * The feature id for the '<em><b>Parent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITTEE__PARENT = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Chair</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITTEE__CHAIR = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Chair Affiliation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITTEE__CHAIR_AFFILIATION = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Meetings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITTEE__MEETINGS = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Committee</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITTEE_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Committee</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITTEE_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.impl.CriterionSetImpl <em>Criterion Set</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.impl.CriterionSetImpl
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getCriterionSet()
	 * @generated
	 */
	int CRITERION_SET = 75;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION_SET__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION_SET__NOTES = NAMED_ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION_SET__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION_SET__ALIASES = NAMED_ELEMENT__ALIASES;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION_SET__TRANSLATIONS = NAMED_ELEMENT__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Wordings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION_SET__WORDINGS = NAMED_ELEMENT__WORDINGS;

	/**
	 * The feature id for the '<em><b>Criteria</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION_SET__CRITERIA = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Template</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION_SET__TEMPLATE = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Total</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION_SET__TOTAL = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Threshold</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION_SET__THRESHOLD = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Bands</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION_SET__BANDS = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Criterion Set</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION_SET_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Criterion Set</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION_SET_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.impl.CriterionImpl <em>Criterion</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.impl.CriterionImpl
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getCriterion()
	 * @generated
	 */
	int CRITERION = 76;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION__NOTES = NAMED_ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION__ALIASES = NAMED_ELEMENT__ALIASES;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION__TRANSLATIONS = NAMED_ELEMENT__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Wordings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION__WORDINGS = NAMED_ELEMENT__WORDINGS;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION__CODE = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Short Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION__SHORT_NAME = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Guidance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION__GUIDANCE = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Scales</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION__SCALES = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Overall</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION__OVERALL = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION__WEIGHT = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Threshold</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION__THRESHOLD = NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Part Of</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION__PART_OF = NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Several Answers</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION__SEVERAL_ANSWERS = NAMED_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Criterion</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The number of operations of the '<em>Criterion</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.impl.ScaleImpl <em>Scale</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.impl.ScaleImpl
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getScale()
	 * @generated
	 */
	int SCALE = 77;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE__NOTES = NAMED_ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE__ALIASES = NAMED_ELEMENT__ALIASES;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE__TRANSLATIONS = NAMED_ELEMENT__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Wordings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE__WORDINGS = NAMED_ELEMENT__WORDINGS;

	/**
	 * The feature id for the '<em><b>Kinds</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE__KINDS = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Direction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE__DIRECTION = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Minimum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE__MINIMUM = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Maximum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE__MAXIMUM = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Step</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE__STEP = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Averaging</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE__AVERAGING = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Decimals</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE__DECIMALS = NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Factor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE__FACTOR = NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Reason Below</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE__REASON_BELOW = NAMED_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Points</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE__POINTS = NAMED_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Bands</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE__BANDS = NAMED_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Scale</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The number of operations of the '<em>Scale</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.impl.ScalePointImpl <em>Scale Point</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.impl.ScalePointImpl
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getScalePoint()
	 * @generated
	 */
	int SCALE_POINT = 78;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE_POINT__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE_POINT__NOTES = NAMED_ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE_POINT__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE_POINT__ALIASES = NAMED_ELEMENT__ALIASES;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE_POINT__TRANSLATIONS = NAMED_ELEMENT__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Wordings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE_POINT__WORDINGS = NAMED_ELEMENT__WORDINGS;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE_POINT__VALUE = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Symbol</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE_POINT__SYMBOL = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Scale Point</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE_POINT_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Scale Point</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE_POINT_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.impl.GradeBandImpl <em>Grade Band</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.impl.GradeBandImpl
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getGradeBand()
	 * @generated
	 */
	int GRADE_BAND = 79;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRADE_BAND__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRADE_BAND__NOTES = NAMED_ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRADE_BAND__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRADE_BAND__ALIASES = NAMED_ELEMENT__ALIASES;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRADE_BAND__TRANSLATIONS = NAMED_ELEMENT__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Wordings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRADE_BAND__WORDINGS = NAMED_ELEMENT__WORDINGS;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRADE_BAND__FROM = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Symbol</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRADE_BAND__SYMBOL = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Grade Band</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRADE_BAND_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Grade Band</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRADE_BAND_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.impl.ScoringRoundImpl <em>Scoring Round</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.impl.ScoringRoundImpl
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getScoringRound()
	 * @generated
	 */
	int SCORING_ROUND = 80;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORING_ROUND__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORING_ROUND__NOTES = NAMED_ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORING_ROUND__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORING_ROUND__ALIASES = NAMED_ELEMENT__ALIASES;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORING_ROUND__TRANSLATIONS = NAMED_ELEMENT__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Wordings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORING_ROUND__WORDINGS = NAMED_ELEMENT__WORDINGS;

	/**
	 * The feature id for the '<em><b>Closed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORING_ROUND__CLOSED_ON = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Scoring Round</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORING_ROUND_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Scoring Round</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORING_ROUND_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.impl.ScoreSheetImpl <em>Score Sheet</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.impl.ScoreSheetImpl
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getScoreSheet()
	 * @generated
	 */
	int SCORE_SHEET = 81;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE_SHEET__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE_SHEET__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Member</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE_SHEET__MEMBER = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Undertaking</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE_SHEET__UNDERTAKING = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Round</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE_SHEET__ROUND = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE_SHEET__STATE = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Received On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE_SHEET__RECEIVED_ON = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Scores</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE_SHEET__SCORES = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Score Sheet</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE_SHEET_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Score Sheet</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE_SHEET_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.impl.ScoreImpl <em>Score</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.impl.ScoreImpl
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getScore()
	 * @generated
	 */
	int SCORE = 82;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Criterion</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE__CRITERION = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE__VALUE = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Point</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE__POINT = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Not Applicable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE__NOT_APPLICABLE = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE__COMMENT = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Score</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Score</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.impl.AssessmentImpl <em>Assessment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.impl.AssessmentImpl
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getAssessment()
	 * @generated
	 */
	int ASSESSMENT = 83;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__ID = FACT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__NOTES = FACT__NOTES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__NAME = FACT__NAME;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__ALIASES = FACT__ALIASES;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__TRANSLATIONS = FACT__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Wordings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__WORDINGS = FACT__WORDINGS;

	/**
	 * The feature id for the '<em><b>Stated</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__STATED = FACT__STATED;

	/**
	 * The feature id for the '<em><b>Undertaking</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__UNDERTAKING = FACT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__KIND = FACT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Criterion Set</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__CRITERION_SET = FACT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Scored</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__SCORED = FACT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Decision</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__DECISION = FACT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Criterion Assessments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__CRITERION_ASSESSMENTS = FACT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Opinions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__OPINIONS = FACT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Recommendations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__RECOMMENDATIONS = FACT_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Assessment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT_FEATURE_COUNT = FACT_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Assessment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT_OPERATION_COUNT = FACT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.impl.CriterionAssessmentImpl <em>Criterion Assessment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.impl.CriterionAssessmentImpl
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getCriterionAssessment()
	 * @generated
	 */
	int CRITERION_ASSESSMENT = 84;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION_ASSESSMENT__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION_ASSESSMENT__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Criterion</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION_ASSESSMENT__CRITERION = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION_ASSESSMENT__TEXT = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Low Mean Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION_ASSESSMENT__LOW_MEAN_REASON = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Consensus</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION_ASSESSMENT__CONSENSUS = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Consensus Point</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION_ASSESSMENT__CONSENSUS_POINT = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Counts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION_ASSESSMENT__COUNTS = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Criterion Assessment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION_ASSESSMENT_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Criterion Assessment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION_ASSESSMENT_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.impl.GradeCountImpl <em>Grade Count</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.impl.GradeCountImpl
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getGradeCount()
	 * @generated
	 */
	int GRADE_COUNT = 85;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRADE_COUNT__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRADE_COUNT__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRADE_COUNT__VALUE = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Point</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRADE_COUNT__POINT = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRADE_COUNT__COUNT = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Grade Count</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRADE_COUNT_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Grade Count</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRADE_COUNT_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.impl.OpinionImpl <em>Opinion</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.impl.OpinionImpl
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getOpinion()
	 * @generated
	 */
	int OPINION = 86;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPINION__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPINION__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPINION__TEXT = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Polarity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPINION__POLARITY = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Criterion</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPINION__CRITERION = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Author</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPINION__AUTHOR = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Use</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPINION__USE = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Use Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPINION__USE_REASON = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Opinion</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPINION_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Opinion</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPINION_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.impl.RecommendationImpl <em>Recommendation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.impl.RecommendationImpl
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getRecommendation()
	 * @generated
	 */
	int RECOMMENDATION = 87;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOMMENDATION__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOMMENDATION__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOMMENDATION__TEXT = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOMMENDATION__ORIGIN = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Author</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOMMENDATION__AUTHOR = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Criterion</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOMMENDATION__CRITERION = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Response</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOMMENDATION__RESPONSE = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Recommendation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOMMENDATION_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Recommendation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOMMENDATION_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.impl.ResponseImpl <em>Response</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.impl.ResponseImpl
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getResponse()
	 * @generated
	 */
	int RESPONSE = 88;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSE__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSE__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSE__TEXT = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSE__OWNER = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSE__DUE = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSE__STATE = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Response</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Response</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSE_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.impl.WorkingGroupFindingImpl <em>Working Group Finding</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.impl.WorkingGroupFindingImpl
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getWorkingGroupFinding()
	 * @generated
	 */
	int WORKING_GROUP_FINDING = 89;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKING_GROUP_FINDING__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKING_GROUP_FINDING__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Session</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKING_GROUP_FINDING__SESSION = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKING_GROUP_FINDING__KIND = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKING_GROUP_FINDING__YEAR = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Heading</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKING_GROUP_FINDING__HEADING = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKING_GROUP_FINDING__TEXT = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Response</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKING_GROUP_FINDING__RESPONSE = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Working Group Finding</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKING_GROUP_FINDING_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Working Group Finding</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKING_GROUP_FINDING_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.impl.PriorFindingImpl <em>Prior Finding</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.impl.PriorFindingImpl
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getPriorFinding()
	 * @generated
	 */
	int PRIOR_FINDING = 90;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRIOR_FINDING__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRIOR_FINDING__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Body</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRIOR_FINDING__BODY = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRIOR_FINDING__KIND = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRIOR_FINDING__YEAR = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Heading</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRIOR_FINDING__HEADING = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRIOR_FINDING__TEXT = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Response</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRIOR_FINDING__RESPONSE = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Remark</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRIOR_FINDING__REMARK = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Origin Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRIOR_FINDING__ORIGIN_ID = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Prior Finding</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRIOR_FINDING_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Prior Finding</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRIOR_FINDING_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.impl.ReportOutlineImpl <em>Report Outline</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.impl.ReportOutlineImpl
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getReportOutline()
	 * @generated
	 */
	int REPORT_OUTLINE = 91;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_OUTLINE__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_OUTLINE__NOTES = NAMED_ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_OUTLINE__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_OUTLINE__ALIASES = NAMED_ELEMENT__ALIASES;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_OUTLINE__TRANSLATIONS = NAMED_ELEMENT__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Wordings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_OUTLINE__WORDINGS = NAMED_ELEMENT__WORDINGS;

	/**
	 * The feature id for the '<em><b>Template</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_OUTLINE__TEMPLATE = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Chapters</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_OUTLINE__CHAPTERS = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Report Outline</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_OUTLINE_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Report Outline</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_OUTLINE_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.impl.OutlineChapterImpl <em>Outline Chapter</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.impl.OutlineChapterImpl
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getOutlineChapter()
	 * @generated
	 */
	int OUTLINE_CHAPTER = 92;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTLINE_CHAPTER__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTLINE_CHAPTER__NOTES = NAMED_ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTLINE_CHAPTER__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTLINE_CHAPTER__ALIASES = NAMED_ELEMENT__ALIASES;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTLINE_CHAPTER__TRANSLATIONS = NAMED_ELEMENT__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Wordings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTLINE_CHAPTER__WORDINGS = NAMED_ELEMENT__WORDINGS;

	/**
	 * The feature id for the '<em><b>Section</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTLINE_CHAPTER__SECTION = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Argument</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTLINE_CHAPTER__ARGUMENT = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTLINE_CHAPTER__SCOPE = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Numbering</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTLINE_CHAPTER__NUMBERING = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Included</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTLINE_CHAPTER__INCLUDED = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Intro</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTLINE_CHAPTER__INTRO = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Chapters</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTLINE_CHAPTER__CHAPTERS = NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Outline Chapter</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTLINE_CHAPTER_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Outline Chapter</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTLINE_CHAPTER_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.impl.CouncilTopicImpl <em>Council Topic</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.impl.CouncilTopicImpl
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getCouncilTopic()
	 * @generated
	 */
	int COUNCIL_TOPIC = 93;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNCIL_TOPIC__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNCIL_TOPIC__NOTES = NAMED_ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNCIL_TOPIC__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNCIL_TOPIC__ALIASES = NAMED_ELEMENT__ALIASES;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNCIL_TOPIC__TRANSLATIONS = NAMED_ELEMENT__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Wordings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNCIL_TOPIC__WORDINGS = NAMED_ELEMENT__WORDINGS;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNCIL_TOPIC__NUMBER = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNCIL_TOPIC__DESCRIPTION = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Measures</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNCIL_TOPIC__MEASURES = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Council Topic</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNCIL_TOPIC_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Council Topic</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNCIL_TOPIC_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.impl.CouncilMeasureImpl <em>Council Measure</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.impl.CouncilMeasureImpl
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getCouncilMeasure()
	 * @generated
	 */
	int COUNCIL_MEASURE = 94;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNCIL_MEASURE__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNCIL_MEASURE__NOTES = NAMED_ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNCIL_MEASURE__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNCIL_MEASURE__ALIASES = NAMED_ELEMENT__ALIASES;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNCIL_MEASURE__TRANSLATIONS = NAMED_ELEMENT__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Wordings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNCIL_MEASURE__WORDINGS = NAMED_ELEMENT__WORDINGS;

	/**
	 * The feature id for the '<em><b>Ministry</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNCIL_MEASURE__MINISTRY = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Program</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNCIL_MEASURE__PROGRAM = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNCIL_MEASURE__TEXT = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Results</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNCIL_MEASURE__RESULTS = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Next Steps</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNCIL_MEASURE__NEXT_STEPS = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNCIL_MEASURE__SOURCE = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNCIL_MEASURE__PLACE = NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Council Measure</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNCIL_MEASURE_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Council Measure</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNCIL_MEASURE_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.impl.CrossTableImpl <em>Cross Table</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.impl.CrossTableImpl
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getCrossTable()
	 * @generated
	 */
	int CROSS_TABLE = 95;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CROSS_TABLE__ID = FACT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CROSS_TABLE__NOTES = FACT__NOTES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CROSS_TABLE__NAME = FACT__NAME;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CROSS_TABLE__ALIASES = FACT__ALIASES;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CROSS_TABLE__TRANSLATIONS = FACT__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Wordings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CROSS_TABLE__WORDINGS = FACT__WORDINGS;

	/**
	 * The feature id for the '<em><b>Stated</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CROSS_TABLE__STATED = FACT__STATED;

	/**
	 * The feature id for the '<em><b>Row Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CROSS_TABLE__ROW_TITLE = FACT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Column Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CROSS_TABLE__COLUMN_TITLE = FACT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Of Which Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CROSS_TABLE__OF_WHICH_TITLE = FACT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Rows</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CROSS_TABLE__ROWS = FACT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Columns</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CROSS_TABLE__COLUMNS = FACT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Cells</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CROSS_TABLE__CELLS = FACT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Cross Table</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CROSS_TABLE_FEATURE_COUNT = FACT_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Cross Table</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CROSS_TABLE_OPERATION_COUNT = FACT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.impl.CrossCellImpl <em>Cross Cell</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.impl.CrossCellImpl
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getCrossCell()
	 * @generated
	 */
	int CROSS_CELL = 96;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CROSS_CELL__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CROSS_CELL__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Row</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CROSS_CELL__ROW = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Column</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CROSS_CELL__COLUMN = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CROSS_CELL__COUNT = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Of Which</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CROSS_CELL__OF_WHICH = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Cross Cell</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CROSS_CELL_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Cross Cell</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CROSS_CELL_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.impl.ProgramSheetImpl <em>Program Sheet</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.impl.ProgramSheetImpl
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getProgramSheet()
	 * @generated
	 */
	int PROGRAM_SHEET = 97;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM_SHEET__ID = FACT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM_SHEET__NOTES = FACT__NOTES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM_SHEET__NAME = FACT__NAME;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM_SHEET__ALIASES = FACT__ALIASES;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM_SHEET__TRANSLATIONS = FACT__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Wordings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM_SHEET__WORDINGS = FACT__WORDINGS;

	/**
	 * The feature id for the '<em><b>Stated</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM_SHEET__STATED = FACT__STATED;

	/**
	 * The feature id for the '<em><b>Program</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM_SHEET__PROGRAM = FACT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM_SHEET__YEAR = FACT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Department</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM_SHEET__DEPARTMENT = FACT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM_SHEET__PURPOSE = FACT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Content</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM_SHEET__CONTENT = FACT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Goals</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM_SHEET__GOALS = FACT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Funding Flow</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM_SHEET__FUNDING_FLOW = FACT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM_SHEET__UNIT = FACT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Requested</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM_SHEET__REQUESTED = FACT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Last Budget</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM_SHEET__LAST_BUDGET = FACT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Supplementary</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM_SHEET__SUPPLEMENTARY = FACT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Budget Lines</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM_SHEET__BUDGET_LINES = FACT_FEATURE_COUNT + 11;

	/**
	 * The number of structural features of the '<em>Program Sheet</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM_SHEET_FEATURE_COUNT = FACT_FEATURE_COUNT + 12;

	/**
	 * The number of operations of the '<em>Program Sheet</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM_SHEET_OPERATION_COUNT = FACT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.impl.ProgramSheetLineImpl <em>Program Sheet Line</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.impl.ProgramSheetLineImpl
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getProgramSheetLine()
	 * @generated
	 */
	int PROGRAM_SHEET_LINE = 98;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM_SHEET_LINE__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM_SHEET_LINE__NOTES = NAMED_ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM_SHEET_LINE__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM_SHEET_LINE__ALIASES = NAMED_ELEMENT__ALIASES;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM_SHEET_LINE__TRANSLATIONS = NAMED_ELEMENT__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Wordings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM_SHEET_LINE__WORDINGS = NAMED_ELEMENT__WORDINGS;

	/**
	 * The feature id for the '<em><b>Content</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM_SHEET_LINE__CONTENT = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Period</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM_SHEET_LINE__PERIOD = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Requested</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM_SHEET_LINE__REQUESTED = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Last Budget</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM_SHEET_LINE__LAST_BUDGET = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Program Sheet Line</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM_SHEET_LINE_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Program Sheet Line</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM_SHEET_LINE_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.impl.SupportPipelineImpl <em>Support Pipeline</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.impl.SupportPipelineImpl
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getSupportPipeline()
	 * @generated
	 */
	int SUPPORT_PIPELINE = 99;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_PIPELINE__ID = FACT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_PIPELINE__NOTES = FACT__NOTES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_PIPELINE__NAME = FACT__NAME;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_PIPELINE__ALIASES = FACT__ALIASES;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_PIPELINE__TRANSLATIONS = FACT__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Wordings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_PIPELINE__WORDINGS = FACT__WORDINGS;

	/**
	 * The feature id for the '<em><b>Stated</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_PIPELINE__STATED = FACT__STATED;

	/**
	 * The feature id for the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_PIPELINE__YEAR = FACT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_PIPELINE__UNIT = FACT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Stages</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_PIPELINE__STAGES = FACT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Support Pipeline</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_PIPELINE_FEATURE_COUNT = FACT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Support Pipeline</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_PIPELINE_OPERATION_COUNT = FACT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.impl.PipelineStageImpl <em>Pipeline Stage</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.impl.PipelineStageImpl
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getPipelineStage()
	 * @generated
	 */
	int PIPELINE_STAGE = 100;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE_STAGE__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE_STAGE__NOTES = NAMED_ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE_STAGE__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE_STAGE__ALIASES = NAMED_ELEMENT__ALIASES;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE_STAGE__TRANSLATIONS = NAMED_ELEMENT__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Wordings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE_STAGE__WORDINGS = NAMED_ELEMENT__WORDINGS;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE_STAGE__CODE = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Goal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE_STAGE__GOAL = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>New Topics</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE_STAGE__NEW_TOPICS = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Amount Per Topic</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE_STAGE__AMOUNT_PER_TOPIC = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Next</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE_STAGE__NEXT = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Pipeline Stage</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE_STAGE_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Pipeline Stage</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE_STAGE_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.EvaluationKind <em>Evaluation Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.EvaluationKind
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getEvaluationKind()
	 * @generated
	 */
	int EVALUATION_KIND = 101;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.EvaluationState <em>Evaluation State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.EvaluationState
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getEvaluationState()
	 * @generated
	 */
	int EVALUATION_STATE = 102;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.ContractForm <em>Contract Form</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.ContractForm
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getContractForm()
	 * @generated
	 */
	int CONTRACT_FORM = 103;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.ProcurementMethod <em>Procurement Method</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.ProcurementMethod
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getProcurementMethod()
	 * @generated
	 */
	int PROCUREMENT_METHOD = 104;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.ReviewVerdict <em>Review Verdict</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.ReviewVerdict
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getReviewVerdict()
	 * @generated
	 */
	int REVIEW_VERDICT = 105;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.ReflectionVerdict <em>Reflection Verdict</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.ReflectionVerdict
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getReflectionVerdict()
	 * @generated
	 */
	int REFLECTION_VERDICT = 106;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.MoneyState <em>Money State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.MoneyState
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getMoneyState()
	 * @generated
	 */
	int MONEY_STATE = 107;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.MoneyKind <em>Money Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.MoneyKind
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getMoneyKind()
	 * @generated
	 */
	int MONEY_KIND = 108;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.Account <em>Account</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.Account
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getAccount()
	 * @generated
	 */
	int ACCOUNT = 109;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.Dimension <em>Dimension</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.Dimension
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getDimension()
	 * @generated
	 */
	int DIMENSION = 110;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.OrganizationKind <em>Organization Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.OrganizationKind
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getOrganizationKind()
	 * @generated
	 */
	int ORGANIZATION_KIND = 111;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.AliasKind <em>Alias Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.AliasKind
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getAliasKind()
	 * @generated
	 */
	int ALIAS_KIND = 112;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.RoleKind <em>Role Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.RoleKind
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getRoleKind()
	 * @generated
	 */
	int ROLE_KIND = 113;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.IndicatorKind <em>Indicator Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.IndicatorKind
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getIndicatorKind()
	 * @generated
	 */
	int INDICATOR_KIND = 114;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.OutcomeTerm <em>Outcome Term</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.OutcomeTerm
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getOutcomeTerm()
	 * @generated
	 */
	int OUTCOME_TERM = 115;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.Accumulation <em>Accumulation</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.Accumulation
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getAccumulation()
	 * @generated
	 */
	int ACCUMULATION = 116;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.Direction <em>Direction</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.Direction
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getDirection()
	 * @generated
	 */
	int DIRECTION = 117;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.TargetKind <em>Target Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.TargetKind
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getTargetKind()
	 * @generated
	 */
	int TARGET_KIND = 118;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.OutputCountKind <em>Output Count Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.OutputCountKind
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getOutputCountKind()
	 * @generated
	 */
	int OUTPUT_COUNT_KIND = 119;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.StatedMeasure <em>Stated Measure</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.StatedMeasure
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getStatedMeasure()
	 * @generated
	 */
	int STATED_MEASURE = 120;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.MemberRole <em>Member Role</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.MemberRole
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getMemberRole()
	 * @generated
	 */
	int MEMBER_ROLE = 121;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.CommentState <em>Comment State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.CommentState
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getCommentState()
	 * @generated
	 */
	int COMMENT_STATE = 122;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.ReviewState <em>Review State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.ReviewState
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getReviewState()
	 * @generated
	 */
	int REVIEW_STATE = 123;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.PanelDisclosure <em>Panel Disclosure</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.PanelDisclosure
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getPanelDisclosure()
	 * @generated
	 */
	int PANEL_DISCLOSURE = 124;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.RecusalKind <em>Recusal Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.RecusalKind
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getRecusalKind()
	 * @generated
	 */
	int RECUSAL_KIND = 125;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.MeetingForm <em>Meeting Form</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.MeetingForm
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getMeetingForm()
	 * @generated
	 */
	int MEETING_FORM = 126;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.Averaging <em>Averaging</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.Averaging
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getAveraging()
	 * @generated
	 */
	int AVERAGING = 127;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.TotalKind <em>Total Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.TotalKind
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getTotalKind()
	 * @generated
	 */
	int TOTAL_KIND = 128;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.Polarity <em>Polarity</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.Polarity
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getPolarity()
	 * @generated
	 */
	int POLARITY = 129;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.OpinionUse <em>Opinion Use</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.OpinionUse
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getOpinionUse()
	 * @generated
	 */
	int OPINION_USE = 130;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.SheetState <em>Sheet State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.SheetState
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getSheetState()
	 * @generated
	 */
	int SHEET_STATE = 131;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.RecommendationOrigin <em>Recommendation Origin</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.RecommendationOrigin
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getRecommendationOrigin()
	 * @generated
	 */
	int RECOMMENDATION_ORIGIN = 132;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.ResponseState <em>Response State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.ResponseState
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getResponseState()
	 * @generated
	 */
	int RESPONSE_STATE = 133;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.ProgramRelationKind <em>Program Relation Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.ProgramRelationKind
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getProgramRelationKind()
	 * @generated
	 */
	int PROGRAM_RELATION_KIND = 134;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.NumberStyle <em>Number Style</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.NumberStyle
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getNumberStyle()
	 * @generated
	 */
	int NUMBER_STYLE = 135;

	/**
	 * The meta object id for the '{@link org.hyoka.model.hyoka.ChapterScope <em>Chapter Scope</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.hyoka.ChapterScope
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getChapterScope()
	 * @generated
	 */
	int CHAPTER_SCOPE = 136;

	/**
	 * The meta object id for the '<em>Markdown</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.String
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getMarkdown()
	 * @generated
	 */
	int MARKDOWN = 137;

	/**
	 * The meta object id for the '<em>Fiscal Year</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.time.FiscalYear
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getFiscalYear()
	 * @generated
	 */
	int FISCAL_YEAR = 138;

	/**
	 * The meta object id for the '<em>Date Point</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.time.DatePoint
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getDatePoint()
	 * @generated
	 */
	int DATE_POINT = 139;

	/**
	 * The meta object id for the '<em>Date</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.LocalDate
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getDate()
	 * @generated
	 */
	int DATE = 140;

	/**
	 * The meta object id for the '<em>Date Time</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.LocalDateTime
	 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getDateTime()
	 * @generated
	 */
	int DATE_TIME = 141;


	/**
	 * Returns the meta object for class '{@link org.hyoka.model.hyoka.Element <em>Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Element</em>'.
	 * @see org.hyoka.model.hyoka.Element
	 * @generated
	 */
	EClass getElement();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Element#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.hyoka.model.hyoka.Element#getId()
	 * @see #getElement()
	 * @generated
	 */
	EAttribute getElement_Id();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.hyoka.Element#getNotes <em>Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Notes</em>'.
	 * @see org.hyoka.model.hyoka.Element#getNotes()
	 * @see #getElement()
	 * @generated
	 */
	EReference getElement_Notes();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.hyoka.Note <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Note</em>'.
	 * @see org.hyoka.model.hyoka.Note
	 * @generated
	 */
	EClass getNote();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Note#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.hyoka.model.hyoka.Note#getText()
	 * @see #getNote()
	 * @generated
	 */
	EAttribute getNote_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Note#getPlace <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Place</em>'.
	 * @see org.hyoka.model.hyoka.Note#getPlace()
	 * @see #getNote()
	 * @generated
	 */
	EAttribute getNote_Place();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Note#isPrinted <em>Printed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Printed</em>'.
	 * @see org.hyoka.model.hyoka.Note#isPrinted()
	 * @see #getNote()
	 * @generated
	 */
	EAttribute getNote_Printed();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Note#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.hyoka.model.hyoka.Note#getState()
	 * @see #getNote()
	 * @generated
	 */
	EAttribute getNote_State();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Note#getAuthor <em>Author</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Author</em>'.
	 * @see org.hyoka.model.hyoka.Note#getAuthor()
	 * @see #getNote()
	 * @generated
	 */
	EAttribute getNote_Author();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Note#getWrittenAt <em>Written At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Written At</em>'.
	 * @see org.hyoka.model.hyoka.Note#getWrittenAt()
	 * @see #getNote()
	 * @generated
	 */
	EAttribute getNote_WrittenAt();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Note#getField <em>Field</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Field</em>'.
	 * @see org.hyoka.model.hyoka.Note#getField()
	 * @see #getNote()
	 * @generated
	 */
	EAttribute getNote_Field();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Note#getQuoted <em>Quoted</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quoted</em>'.
	 * @see org.hyoka.model.hyoka.Note#getQuoted()
	 * @see #getNote()
	 * @generated
	 */
	EAttribute getNote_Quoted();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Note#getResolvedBy <em>Resolved By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Resolved By</em>'.
	 * @see org.hyoka.model.hyoka.Note#getResolvedBy()
	 * @see #getNote()
	 * @generated
	 */
	EAttribute getNote_ResolvedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Note#getResolvedAt <em>Resolved At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Resolved At</em>'.
	 * @see org.hyoka.model.hyoka.Note#getResolvedAt()
	 * @see #getNote()
	 * @generated
	 */
	EAttribute getNote_ResolvedAt();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.hyoka.NamedElement <em>Named Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Named Element</em>'.
	 * @see org.hyoka.model.hyoka.NamedElement
	 * @generated
	 */
	EClass getNamedElement();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.NamedElement#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.hyoka.model.hyoka.NamedElement#getName()
	 * @see #getNamedElement()
	 * @generated
	 */
	EAttribute getNamedElement_Name();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.hyoka.NamedElement#getAliases <em>Aliases</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Aliases</em>'.
	 * @see org.hyoka.model.hyoka.NamedElement#getAliases()
	 * @see #getNamedElement()
	 * @generated
	 */
	EReference getNamedElement_Aliases();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.hyoka.NamedElement#getTranslations <em>Translations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Translations</em>'.
	 * @see org.hyoka.model.hyoka.NamedElement#getTranslations()
	 * @see #getNamedElement()
	 * @generated
	 */
	EReference getNamedElement_Translations();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.hyoka.NamedElement#getWordings <em>Wordings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Wordings</em>'.
	 * @see org.hyoka.model.hyoka.NamedElement#getWordings()
	 * @see #getNamedElement()
	 * @generated
	 */
	EReference getNamedElement_Wordings();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.hyoka.Alias <em>Alias</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Alias</em>'.
	 * @see org.hyoka.model.hyoka.Alias
	 * @generated
	 */
	EClass getAlias();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Alias#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.hyoka.model.hyoka.Alias#getName()
	 * @see #getAlias()
	 * @generated
	 */
	EAttribute getAlias_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Alias#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.hyoka.model.hyoka.Alias#getKind()
	 * @see #getAlias()
	 * @generated
	 */
	EAttribute getAlias_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Alias#getUntil <em>Until</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Until</em>'.
	 * @see org.hyoka.model.hyoka.Alias#getUntil()
	 * @see #getAlias()
	 * @generated
	 */
	EAttribute getAlias_Until();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.hyoka.Translation <em>Translation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Translation</em>'.
	 * @see org.hyoka.model.hyoka.Translation
	 * @generated
	 */
	EClass getTranslation();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Translation#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.hyoka.model.hyoka.Translation#getLanguage()
	 * @see #getTranslation()
	 * @generated
	 */
	EAttribute getTranslation_Language();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Translation#getFeature <em>Feature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Feature</em>'.
	 * @see org.hyoka.model.hyoka.Translation#getFeature()
	 * @see #getTranslation()
	 * @generated
	 */
	EAttribute getTranslation_Feature();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Translation#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.hyoka.model.hyoka.Translation#getText()
	 * @see #getTranslation()
	 * @generated
	 */
	EAttribute getTranslation_Text();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.hyoka.Wording <em>Wording</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Wording</em>'.
	 * @see org.hyoka.model.hyoka.Wording
	 * @generated
	 */
	EClass getWording();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Wording#getFeature <em>Feature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Feature</em>'.
	 * @see org.hyoka.model.hyoka.Wording#getFeature()
	 * @see #getWording()
	 * @generated
	 */
	EAttribute getWording_Feature();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Wording#getYear <em>Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Year</em>'.
	 * @see org.hyoka.model.hyoka.Wording#getYear()
	 * @see #getWording()
	 * @generated
	 */
	EAttribute getWording_Year();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Wording#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.hyoka.model.hyoka.Wording#getText()
	 * @see #getWording()
	 * @generated
	 */
	EAttribute getWording_Text();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.hyoka.Fact <em>Fact</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Fact</em>'.
	 * @see org.hyoka.model.hyoka.Fact
	 * @generated
	 */
	EClass getFact();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.hyoka.Fact#getStated <em>Stated</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Stated</em>'.
	 * @see org.hyoka.model.hyoka.Fact#getStated()
	 * @see #getFact()
	 * @generated
	 */
	EReference getFact_Stated();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.hyoka.StatedFigure <em>Stated Figure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Stated Figure</em>'.
	 * @see org.hyoka.model.hyoka.StatedFigure
	 * @generated
	 */
	EClass getStatedFigure();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.StatedFigure#getMeasure <em>Measure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Measure</em>'.
	 * @see org.hyoka.model.hyoka.StatedFigure#getMeasure()
	 * @see #getStatedFigure()
	 * @generated
	 */
	EAttribute getStatedFigure_Measure();

	/**
	 * Returns the meta object for the reference '{@link org.hyoka.model.hyoka.StatedFigure#getAbout <em>About</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>About</em>'.
	 * @see org.hyoka.model.hyoka.StatedFigure#getAbout()
	 * @see #getStatedFigure()
	 * @generated
	 */
	EReference getStatedFigure_About();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.StatedFigure#getYear <em>Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Year</em>'.
	 * @see org.hyoka.model.hyoka.StatedFigure#getYear()
	 * @see #getStatedFigure()
	 * @generated
	 */
	EAttribute getStatedFigure_Year();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.StatedFigure#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.hyoka.model.hyoka.StatedFigure#getValue()
	 * @see #getStatedFigure()
	 * @generated
	 */
	EAttribute getStatedFigure_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.StatedFigure#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.hyoka.model.hyoka.StatedFigure#getText()
	 * @see #getStatedFigure()
	 * @generated
	 */
	EAttribute getStatedFigure_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.StatedFigure#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.hyoka.model.hyoka.StatedFigure#getDate()
	 * @see #getStatedFigure()
	 * @generated
	 */
	EAttribute getStatedFigure_Date();

	/**
	 * Returns the meta object for the reference '{@link org.hyoka.model.hyoka.StatedFigure#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Unit</em>'.
	 * @see org.hyoka.model.hyoka.StatedFigure#getUnit()
	 * @see #getStatedFigure()
	 * @generated
	 */
	EReference getStatedFigure_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.StatedFigure#getMoneyKind <em>Money Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Money Kind</em>'.
	 * @see org.hyoka.model.hyoka.StatedFigure#getMoneyKind()
	 * @see #getStatedFigure()
	 * @generated
	 */
	EAttribute getStatedFigure_MoneyKind();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.StatedFigure#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.hyoka.model.hyoka.StatedFigure#getLabel()
	 * @see #getStatedFigure()
	 * @generated
	 */
	EAttribute getStatedFigure_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.StatedFigure#getPlace <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Place</em>'.
	 * @see org.hyoka.model.hyoka.StatedFigure#getPlace()
	 * @see #getStatedFigure()
	 * @generated
	 */
	EAttribute getStatedFigure_Place();

	/**
	 * Returns the meta object for the reference '{@link org.hyoka.model.hyoka.StatedFigure#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Source</em>'.
	 * @see org.hyoka.model.hyoka.StatedFigure#getSource()
	 * @see #getStatedFigure()
	 * @generated
	 */
	EReference getStatedFigure_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.StatedFigure#getExplanation <em>Explanation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Explanation</em>'.
	 * @see org.hyoka.model.hyoka.StatedFigure#getExplanation()
	 * @see #getStatedFigure()
	 * @generated
	 */
	EAttribute getStatedFigure_Explanation();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.StatedFigure#isPrinted <em>Printed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Printed</em>'.
	 * @see org.hyoka.model.hyoka.StatedFigure#isPrinted()
	 * @see #getStatedFigure()
	 * @generated
	 */
	EAttribute getStatedFigure_Printed();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.StatedFigure#isPreliminary <em>Preliminary</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Preliminary</em>'.
	 * @see org.hyoka.model.hyoka.StatedFigure#isPreliminary()
	 * @see #getStatedFigure()
	 * @generated
	 */
	EAttribute getStatedFigure_Preliminary();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.hyoka.Unit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Unit</em>'.
	 * @see org.hyoka.model.hyoka.Unit
	 * @generated
	 */
	EClass getUnit();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Unit#getSymbol <em>Symbol</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Symbol</em>'.
	 * @see org.hyoka.model.hyoka.Unit#getSymbol()
	 * @see #getUnit()
	 * @generated
	 */
	EAttribute getUnit_Symbol();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Unit#getDimension <em>Dimension</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dimension</em>'.
	 * @see org.hyoka.model.hyoka.Unit#getDimension()
	 * @see #getUnit()
	 * @generated
	 */
	EAttribute getUnit_Dimension();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Unit#getFactor <em>Factor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Factor</em>'.
	 * @see org.hyoka.model.hyoka.Unit#getFactor()
	 * @see #getUnit()
	 * @generated
	 */
	EAttribute getUnit_Factor();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Unit#getCurrency <em>Currency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Currency</em>'.
	 * @see org.hyoka.model.hyoka.Unit#getCurrency()
	 * @see #getUnit()
	 * @generated
	 */
	EAttribute getUnit_Currency();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Unit#getDecimals <em>Decimals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decimals</em>'.
	 * @see org.hyoka.model.hyoka.Unit#getDecimals()
	 * @see #getUnit()
	 * @generated
	 */
	EAttribute getUnit_Decimals();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.hyoka.Source <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Source</em>'.
	 * @see org.hyoka.model.hyoka.Source
	 * @generated
	 */
	EClass getSource();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Source#getPublisher <em>Publisher</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Publisher</em>'.
	 * @see org.hyoka.model.hyoka.Source#getPublisher()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Publisher();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Source#getPublishedOn <em>Published On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Published On</em>'.
	 * @see org.hyoka.model.hyoka.Source#getPublishedOn()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_PublishedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Source#getUrl <em>Url</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Url</em>'.
	 * @see org.hyoka.model.hyoka.Source#getUrl()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Url();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Source#isProcessed <em>Processed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Processed</em>'.
	 * @see org.hyoka.model.hyoka.Source#isProcessed()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Processed();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.hyoka.Policy <em>Policy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Policy</em>'.
	 * @see org.hyoka.model.hyoka.Policy
	 * @generated
	 */
	EClass getPolicy();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Policy#getDecidedBy <em>Decided By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decided By</em>'.
	 * @see org.hyoka.model.hyoka.Policy#getDecidedBy()
	 * @see #getPolicy()
	 * @generated
	 */
	EAttribute getPolicy_DecidedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Policy#getDecidedOn <em>Decided On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decided On</em>'.
	 * @see org.hyoka.model.hyoka.Policy#getDecidedOn()
	 * @see #getPolicy()
	 * @generated
	 */
	EAttribute getPolicy_DecidedOn();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.hyoka.Policy#getAmendments <em>Amendments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Amendments</em>'.
	 * @see org.hyoka.model.hyoka.Policy#getAmendments()
	 * @see #getPolicy()
	 * @generated
	 */
	EReference getPolicy_Amendments();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.hyoka.Policy#getQuotes <em>Quotes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Quotes</em>'.
	 * @see org.hyoka.model.hyoka.Policy#getQuotes()
	 * @see #getPolicy()
	 * @generated
	 */
	EReference getPolicy_Quotes();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Policy#getUrl <em>Url</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Url</em>'.
	 * @see org.hyoka.model.hyoka.Policy#getUrl()
	 * @see #getPolicy()
	 * @generated
	 */
	EAttribute getPolicy_Url();

	/**
	 * Returns the meta object for the reference '{@link org.hyoka.model.hyoka.Policy#getParent <em>Parent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Parent</em>'.
	 * @see org.hyoka.model.hyoka.Policy#getParent()
	 * @see #getPolicy()
	 * @generated
	 */
	EReference getPolicy_Parent();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.hyoka.PolicyAmendment <em>Policy Amendment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Policy Amendment</em>'.
	 * @see org.hyoka.model.hyoka.PolicyAmendment
	 * @generated
	 */
	EClass getPolicyAmendment();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.PolicyAmendment#getDecidedOn <em>Decided On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decided On</em>'.
	 * @see org.hyoka.model.hyoka.PolicyAmendment#getDecidedOn()
	 * @see #getPolicyAmendment()
	 * @generated
	 */
	EAttribute getPolicyAmendment_DecidedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.PolicyAmendment#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.hyoka.model.hyoka.PolicyAmendment#getText()
	 * @see #getPolicyAmendment()
	 * @generated
	 */
	EAttribute getPolicyAmendment_Text();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.hyoka.Organization <em>Organization</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Organization</em>'.
	 * @see org.hyoka.model.hyoka.Organization
	 * @generated
	 */
	EClass getOrganization();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Organization#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.hyoka.model.hyoka.Organization#getKind()
	 * @see #getOrganization()
	 * @generated
	 */
	EAttribute getOrganization_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Organization#getCorporateNumber <em>Corporate Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Corporate Number</em>'.
	 * @see org.hyoka.model.hyoka.Organization#getCorporateNumber()
	 * @see #getOrganization()
	 * @generated
	 */
	EAttribute getOrganization_CorporateNumber();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Organization#getRor <em>Ror</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ror</em>'.
	 * @see org.hyoka.model.hyoka.Organization#getRor()
	 * @see #getOrganization()
	 * @generated
	 */
	EAttribute getOrganization_Ror();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Organization#getCountry <em>Country</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Country</em>'.
	 * @see org.hyoka.model.hyoka.Organization#getCountry()
	 * @see #getOrganization()
	 * @generated
	 */
	EAttribute getOrganization_Country();

	/**
	 * Returns the meta object for the reference '{@link org.hyoka.model.hyoka.Organization#getParent <em>Parent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Parent</em>'.
	 * @see org.hyoka.model.hyoka.Organization#getParent()
	 * @see #getOrganization()
	 * @generated
	 */
	EReference getOrganization_Parent();

	/**
	 * Returns the meta object for the reference list '{@link org.hyoka.model.hyoka.Organization#getSuccessorOf <em>Successor Of</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Successor Of</em>'.
	 * @see org.hyoka.model.hyoka.Organization#getSuccessorOf()
	 * @see #getOrganization()
	 * @generated
	 */
	EReference getOrganization_SuccessorOf();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Organization#getAddress <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Address</em>'.
	 * @see org.hyoka.model.hyoka.Organization#getAddress()
	 * @see #getOrganization()
	 * @generated
	 */
	EAttribute getOrganization_Address();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Organization#getLegalForm <em>Legal Form</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Legal Form</em>'.
	 * @see org.hyoka.model.hyoka.Organization#getLegalForm()
	 * @see #getOrganization()
	 * @generated
	 */
	EAttribute getOrganization_LegalForm();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Organization#getRank <em>Rank</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rank</em>'.
	 * @see org.hyoka.model.hyoka.Organization#getRank()
	 * @see #getOrganization()
	 * @generated
	 */
	EAttribute getOrganization_Rank();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.hyoka.Person <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Person</em>'.
	 * @see org.hyoka.model.hyoka.Person
	 * @generated
	 */
	EClass getPerson();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Person#getReading <em>Reading</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reading</em>'.
	 * @see org.hyoka.model.hyoka.Person#getReading()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_Reading();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Person#getOrcid <em>Orcid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Orcid</em>'.
	 * @see org.hyoka.model.hyoka.Person#getOrcid()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_Orcid();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.hyoka.Person#getAffiliations <em>Affiliations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Affiliations</em>'.
	 * @see org.hyoka.model.hyoka.Person#getAffiliations()
	 * @see #getPerson()
	 * @generated
	 */
	EReference getPerson_Affiliations();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.hyoka.Affiliation <em>Affiliation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Affiliation</em>'.
	 * @see org.hyoka.model.hyoka.Affiliation
	 * @generated
	 */
	EClass getAffiliation();

	/**
	 * Returns the meta object for the reference '{@link org.hyoka.model.hyoka.Affiliation#getOrganization <em>Organization</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Organization</em>'.
	 * @see org.hyoka.model.hyoka.Affiliation#getOrganization()
	 * @see #getAffiliation()
	 * @generated
	 */
	EReference getAffiliation_Organization();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Affiliation#getDepartment <em>Department</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Department</em>'.
	 * @see org.hyoka.model.hyoka.Affiliation#getDepartment()
	 * @see #getAffiliation()
	 * @generated
	 */
	EAttribute getAffiliation_Department();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Affiliation#getPosition <em>Position</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Position</em>'.
	 * @see org.hyoka.model.hyoka.Affiliation#getPosition()
	 * @see #getAffiliation()
	 * @generated
	 */
	EAttribute getAffiliation_Position();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Affiliation#getAsOf <em>As Of</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>As Of</em>'.
	 * @see org.hyoka.model.hyoka.Affiliation#getAsOf()
	 * @see #getAffiliation()
	 * @generated
	 */
	EAttribute getAffiliation_AsOf();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.hyoka.Dossier <em>Dossier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Dossier</em>'.
	 * @see org.hyoka.model.hyoka.Dossier
	 * @generated
	 */
	EClass getDossier();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Dossier#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.hyoka.model.hyoka.Dossier#getTitle()
	 * @see #getDossier()
	 * @generated
	 */
	EAttribute getDossier_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Dossier#getSubtitle <em>Subtitle</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subtitle</em>'.
	 * @see org.hyoka.model.hyoka.Dossier#getSubtitle()
	 * @see #getDossier()
	 * @generated
	 */
	EAttribute getDossier_Subtitle();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Dossier#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.hyoka.model.hyoka.Dossier#getLanguage()
	 * @see #getDossier()
	 * @generated
	 */
	EAttribute getDossier_Language();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Dossier#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.hyoka.model.hyoka.Dossier#getKind()
	 * @see #getDossier()
	 * @generated
	 */
	EAttribute getDossier_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Dossier#getFiscalYear <em>Fiscal Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fiscal Year</em>'.
	 * @see org.hyoka.model.hyoka.Dossier#getFiscalYear()
	 * @see #getDossier()
	 * @generated
	 */
	EAttribute getDossier_FiscalYear();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Dossier#getPublishedOn <em>Published On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Published On</em>'.
	 * @see org.hyoka.model.hyoka.Dossier#getPublishedOn()
	 * @see #getDossier()
	 * @generated
	 */
	EAttribute getDossier_PublishedOn();

	/**
	 * Returns the meta object for the reference list '{@link org.hyoka.model.hyoka.Dossier#getIssuer <em>Issuer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Issuer</em>'.
	 * @see org.hyoka.model.hyoka.Dossier#getIssuer()
	 * @see #getDossier()
	 * @generated
	 */
	EReference getDossier_Issuer();

	/**
	 * Returns the meta object for the containment reference '{@link org.hyoka.model.hyoka.Dossier#getForeword <em>Foreword</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Foreword</em>'.
	 * @see org.hyoka.model.hyoka.Dossier#getForeword()
	 * @see #getDossier()
	 * @generated
	 */
	EReference getDossier_Foreword();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.hyoka.Dossier#getUndertakings <em>Undertakings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Undertakings</em>'.
	 * @see org.hyoka.model.hyoka.Dossier#getUndertakings()
	 * @see #getDossier()
	 * @generated
	 */
	EReference getDossier_Undertakings();

	/**
	 * Returns the meta object for the containment reference '{@link org.hyoka.model.hyoka.Dossier#getPanel <em>Panel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Panel</em>'.
	 * @see org.hyoka.model.hyoka.Dossier#getPanel()
	 * @see #getDossier()
	 * @generated
	 */
	EReference getDossier_Panel();

	/**
	 * Returns the meta object for the containment reference '{@link org.hyoka.model.hyoka.Dossier#getWorkingGroup <em>Working Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Working Group</em>'.
	 * @see org.hyoka.model.hyoka.Dossier#getWorkingGroup()
	 * @see #getDossier()
	 * @generated
	 */
	EReference getDossier_WorkingGroup();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.hyoka.Dossier#getRounds <em>Rounds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Rounds</em>'.
	 * @see org.hyoka.model.hyoka.Dossier#getRounds()
	 * @see #getDossier()
	 * @generated
	 */
	EReference getDossier_Rounds();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.hyoka.Dossier#getScoreSheets <em>Score Sheets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Score Sheets</em>'.
	 * @see org.hyoka.model.hyoka.Dossier#getScoreSheets()
	 * @see #getDossier()
	 * @generated
	 */
	EReference getDossier_ScoreSheets();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.hyoka.Dossier#getAssessments <em>Assessments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Assessments</em>'.
	 * @see org.hyoka.model.hyoka.Dossier#getAssessments()
	 * @see #getDossier()
	 * @generated
	 */
	EReference getDossier_Assessments();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.hyoka.Dossier#getCriterionSets <em>Criterion Sets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Criterion Sets</em>'.
	 * @see org.hyoka.model.hyoka.Dossier#getCriterionSets()
	 * @see #getDossier()
	 * @generated
	 */
	EReference getDossier_CriterionSets();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.hyoka.Dossier#getScales <em>Scales</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Scales</em>'.
	 * @see org.hyoka.model.hyoka.Dossier#getScales()
	 * @see #getDossier()
	 * @generated
	 */
	EReference getDossier_Scales();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.hyoka.Dossier#getOutlines <em>Outlines</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Outlines</em>'.
	 * @see org.hyoka.model.hyoka.Dossier#getOutlines()
	 * @see #getDossier()
	 * @generated
	 */
	EReference getDossier_Outlines();

	/**
	 * Returns the meta object for the reference '{@link org.hyoka.model.hyoka.Dossier#getOutline <em>Outline</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Outline</em>'.
	 * @see org.hyoka.model.hyoka.Dossier#getOutline()
	 * @see #getDossier()
	 * @generated
	 */
	EReference getDossier_Outline();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.hyoka.Dossier#getOrganizations <em>Organizations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Organizations</em>'.
	 * @see org.hyoka.model.hyoka.Dossier#getOrganizations()
	 * @see #getDossier()
	 * @generated
	 */
	EReference getDossier_Organizations();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.hyoka.Dossier#getPersons <em>Persons</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Persons</em>'.
	 * @see org.hyoka.model.hyoka.Dossier#getPersons()
	 * @see #getDossier()
	 * @generated
	 */
	EReference getDossier_Persons();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.hyoka.Dossier#getUnits <em>Units</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Units</em>'.
	 * @see org.hyoka.model.hyoka.Dossier#getUnits()
	 * @see #getDossier()
	 * @generated
	 */
	EReference getDossier_Units();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.hyoka.Dossier#getSources <em>Sources</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sources</em>'.
	 * @see org.hyoka.model.hyoka.Dossier#getSources()
	 * @see #getDossier()
	 * @generated
	 */
	EReference getDossier_Sources();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.hyoka.Dossier#getPolicies <em>Policies</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Policies</em>'.
	 * @see org.hyoka.model.hyoka.Dossier#getPolicies()
	 * @see #getDossier()
	 * @generated
	 */
	EReference getDossier_Policies();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.hyoka.Dossier#getRelatedPrograms <em>Related Programs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Related Programs</em>'.
	 * @see org.hyoka.model.hyoka.Dossier#getRelatedPrograms()
	 * @see #getDossier()
	 * @generated
	 */
	EReference getDossier_RelatedPrograms();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.hyoka.Dossier#getProgramRelations <em>Program Relations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Program Relations</em>'.
	 * @see org.hyoka.model.hyoka.Dossier#getProgramRelations()
	 * @see #getDossier()
	 * @generated
	 */
	EReference getDossier_ProgramRelations();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.hyoka.Dossier#getSections <em>Sections</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sections</em>'.
	 * @see org.hyoka.model.hyoka.Dossier#getSections()
	 * @see #getDossier()
	 * @generated
	 */
	EReference getDossier_Sections();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.hyoka.Dossier#getCouncilTopics <em>Council Topics</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Council Topics</em>'.
	 * @see org.hyoka.model.hyoka.Dossier#getCouncilTopics()
	 * @see #getDossier()
	 * @generated
	 */
	EReference getDossier_CouncilTopics();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.hyoka.Dossier#getCrossTables <em>Cross Tables</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Cross Tables</em>'.
	 * @see org.hyoka.model.hyoka.Dossier#getCrossTables()
	 * @see #getDossier()
	 * @generated
	 */
	EReference getDossier_CrossTables();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.hyoka.Dossier#getProgramSheets <em>Program Sheets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Program Sheets</em>'.
	 * @see org.hyoka.model.hyoka.Dossier#getProgramSheets()
	 * @see #getDossier()
	 * @generated
	 */
	EReference getDossier_ProgramSheets();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.hyoka.Dossier#getPipelines <em>Pipelines</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Pipelines</em>'.
	 * @see org.hyoka.model.hyoka.Dossier#getPipelines()
	 * @see #getDossier()
	 * @generated
	 */
	EReference getDossier_Pipelines();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.hyoka.Dossier#getDocuments <em>Documents</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Documents</em>'.
	 * @see org.hyoka.model.hyoka.Dossier#getDocuments()
	 * @see #getDossier()
	 * @generated
	 */
	EReference getDossier_Documents();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Dossier#getPreviousDossierId <em>Previous Dossier Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Previous Dossier Id</em>'.
	 * @see org.hyoka.model.hyoka.Dossier#getPreviousDossierId()
	 * @see #getDossier()
	 * @generated
	 */
	EAttribute getDossier_PreviousDossierId();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.hyoka.Dossier#getAcceptedProblems <em>Accepted Problems</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Accepted Problems</em>'.
	 * @see org.hyoka.model.hyoka.Dossier#getAcceptedProblems()
	 * @see #getDossier()
	 * @generated
	 */
	EReference getDossier_AcceptedProblems();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.hyoka.Dossier#getChapterReviews <em>Chapter Reviews</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Chapter Reviews</em>'.
	 * @see org.hyoka.model.hyoka.Dossier#getChapterReviews()
	 * @see #getDossier()
	 * @generated
	 */
	EReference getDossier_ChapterReviews();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.hyoka.Dossier#getExtensions <em>Extensions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Extensions</em>'.
	 * @see org.hyoka.model.hyoka.Dossier#getExtensions()
	 * @see #getDossier()
	 * @generated
	 */
	EReference getDossier_Extensions();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.hyoka.AcceptedProblem <em>Accepted Problem</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Accepted Problem</em>'.
	 * @see org.hyoka.model.hyoka.AcceptedProblem
	 * @generated
	 */
	EClass getAcceptedProblem();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.AcceptedProblem#getRule <em>Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rule</em>'.
	 * @see org.hyoka.model.hyoka.AcceptedProblem#getRule()
	 * @see #getAcceptedProblem()
	 * @generated
	 */
	EAttribute getAcceptedProblem_Rule();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.AcceptedProblem#getPlace <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Place</em>'.
	 * @see org.hyoka.model.hyoka.AcceptedProblem#getPlace()
	 * @see #getAcceptedProblem()
	 * @generated
	 */
	EAttribute getAcceptedProblem_Place();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.AcceptedProblem#getFingerprint <em>Fingerprint</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fingerprint</em>'.
	 * @see org.hyoka.model.hyoka.AcceptedProblem#getFingerprint()
	 * @see #getAcceptedProblem()
	 * @generated
	 */
	EAttribute getAcceptedProblem_Fingerprint();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.AcceptedProblem#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.hyoka.model.hyoka.AcceptedProblem#getReason()
	 * @see #getAcceptedProblem()
	 * @generated
	 */
	EAttribute getAcceptedProblem_Reason();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.AcceptedProblem#getAcceptedBy <em>Accepted By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Accepted By</em>'.
	 * @see org.hyoka.model.hyoka.AcceptedProblem#getAcceptedBy()
	 * @see #getAcceptedProblem()
	 * @generated
	 */
	EAttribute getAcceptedProblem_AcceptedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.AcceptedProblem#getAcceptedOn <em>Accepted On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Accepted On</em>'.
	 * @see org.hyoka.model.hyoka.AcceptedProblem#getAcceptedOn()
	 * @see #getAcceptedProblem()
	 * @generated
	 */
	EAttribute getAcceptedProblem_AcceptedOn();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.hyoka.ChapterReview <em>Chapter Review</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Chapter Review</em>'.
	 * @see org.hyoka.model.hyoka.ChapterReview
	 * @generated
	 */
	EClass getChapterReview();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.ChapterReview#getChapter <em>Chapter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Chapter</em>'.
	 * @see org.hyoka.model.hyoka.ChapterReview#getChapter()
	 * @see #getChapterReview()
	 * @generated
	 */
	EAttribute getChapterReview_Chapter();

	/**
	 * Returns the meta object for the reference '{@link org.hyoka.model.hyoka.ChapterReview#getUndertaking <em>Undertaking</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Undertaking</em>'.
	 * @see org.hyoka.model.hyoka.ChapterReview#getUndertaking()
	 * @see #getChapterReview()
	 * @generated
	 */
	EReference getChapterReview_Undertaking();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.ChapterReview#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.hyoka.model.hyoka.ChapterReview#getState()
	 * @see #getChapterReview()
	 * @generated
	 */
	EAttribute getChapterReview_State();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.ChapterReview#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>By</em>'.
	 * @see org.hyoka.model.hyoka.ChapterReview#getBy()
	 * @see #getChapterReview()
	 * @generated
	 */
	EAttribute getChapterReview_By();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.ChapterReview#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see org.hyoka.model.hyoka.ChapterReview#getAt()
	 * @see #getChapterReview()
	 * @generated
	 */
	EAttribute getChapterReview_At();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.ChapterReview#getNext <em>Next</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Next</em>'.
	 * @see org.hyoka.model.hyoka.ChapterReview#getNext()
	 * @see #getChapterReview()
	 * @generated
	 */
	EAttribute getChapterReview_Next();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.ChapterReview#getFingerprint <em>Fingerprint</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fingerprint</em>'.
	 * @see org.hyoka.model.hyoka.ChapterReview#getFingerprint()
	 * @see #getChapterReview()
	 * @generated
	 */
	EAttribute getChapterReview_Fingerprint();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.hyoka.AttachedDocument <em>Attached Document</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Attached Document</em>'.
	 * @see org.hyoka.model.hyoka.AttachedDocument
	 * @generated
	 */
	EClass getAttachedDocument();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.AttachedDocument#getEntry <em>Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Entry</em>'.
	 * @see org.hyoka.model.hyoka.AttachedDocument#getEntry()
	 * @see #getAttachedDocument()
	 * @generated
	 */
	EAttribute getAttachedDocument_Entry();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.AttachedDocument#getMediaType <em>Media Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Media Type</em>'.
	 * @see org.hyoka.model.hyoka.AttachedDocument#getMediaType()
	 * @see #getAttachedDocument()
	 * @generated
	 */
	EAttribute getAttachedDocument_MediaType();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.AttachedDocument#isConfidential <em>Confidential</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Confidential</em>'.
	 * @see org.hyoka.model.hyoka.AttachedDocument#isConfidential()
	 * @see #getAttachedDocument()
	 * @generated
	 */
	EAttribute getAttachedDocument_Confidential();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.hyoka.ProgramNode <em>Program Node</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Program Node</em>'.
	 * @see org.hyoka.model.hyoka.ProgramNode
	 * @generated
	 */
	EClass getProgramNode();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.ProgramNode#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.hyoka.model.hyoka.ProgramNode#getCode()
	 * @see #getProgramNode()
	 * @generated
	 */
	EAttribute getProgramNode_Code();

	/**
	 * Returns the meta object for the containment reference '{@link org.hyoka.model.hyoka.ProgramNode#getPeriod <em>Period</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Period</em>'.
	 * @see org.hyoka.model.hyoka.ProgramNode#getPeriod()
	 * @see #getProgramNode()
	 * @generated
	 */
	EReference getProgramNode_Period();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.hyoka.RelatedProgram <em>Related Program</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Related Program</em>'.
	 * @see org.hyoka.model.hyoka.RelatedProgram
	 * @generated
	 */
	EClass getRelatedProgram();

	/**
	 * Returns the meta object for the reference '{@link org.hyoka.model.hyoka.RelatedProgram#getMinistry <em>Ministry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Ministry</em>'.
	 * @see org.hyoka.model.hyoka.RelatedProgram#getMinistry()
	 * @see #getRelatedProgram()
	 * @generated
	 */
	EReference getRelatedProgram_Ministry();

	/**
	 * Returns the meta object for the reference '{@link org.hyoka.model.hyoka.RelatedProgram#getExecutor <em>Executor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Executor</em>'.
	 * @see org.hyoka.model.hyoka.RelatedProgram#getExecutor()
	 * @see #getRelatedProgram()
	 * @generated
	 */
	EReference getRelatedProgram_Executor();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.RelatedProgram#getSummary <em>Summary</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Summary</em>'.
	 * @see org.hyoka.model.hyoka.RelatedProgram#getSummary()
	 * @see #getRelatedProgram()
	 * @generated
	 */
	EAttribute getRelatedProgram_Summary();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.hyoka.ProgramRelation <em>Program Relation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Program Relation</em>'.
	 * @see org.hyoka.model.hyoka.ProgramRelation
	 * @generated
	 */
	EClass getProgramRelation();

	/**
	 * Returns the meta object for the reference '{@link org.hyoka.model.hyoka.ProgramRelation#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Source</em>'.
	 * @see org.hyoka.model.hyoka.ProgramRelation#getSource()
	 * @see #getProgramRelation()
	 * @generated
	 */
	EReference getProgramRelation_Source();

	/**
	 * Returns the meta object for the reference '{@link org.hyoka.model.hyoka.ProgramRelation#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Target</em>'.
	 * @see org.hyoka.model.hyoka.ProgramRelation#getTarget()
	 * @see #getProgramRelation()
	 * @generated
	 */
	EReference getProgramRelation_Target();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.ProgramRelation#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.hyoka.model.hyoka.ProgramRelation#getKind()
	 * @see #getProgramRelation()
	 * @generated
	 */
	EAttribute getProgramRelation_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.ProgramRelation#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.hyoka.model.hyoka.ProgramRelation#getText()
	 * @see #getProgramRelation()
	 * @generated
	 */
	EAttribute getProgramRelation_Text();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.hyoka.Period <em>Period</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Period</em>'.
	 * @see org.hyoka.model.hyoka.Period
	 * @generated
	 */
	EClass getPeriod();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Period#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.hyoka.model.hyoka.Period#getStart()
	 * @see #getPeriod()
	 * @generated
	 */
	EAttribute getPeriod_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Period#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.hyoka.model.hyoka.Period#getEnd()
	 * @see #getPeriod()
	 * @generated
	 */
	EAttribute getPeriod_End();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Period#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.hyoka.model.hyoka.Period#getNote()
	 * @see #getPeriod()
	 * @generated
	 */
	EAttribute getPeriod_Note();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.hyoka.Undertaking <em>Undertaking</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Undertaking</em>'.
	 * @see org.hyoka.model.hyoka.Undertaking
	 * @generated
	 */
	EClass getUndertaking();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Undertaking#getShortName <em>Short Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Short Name</em>'.
	 * @see org.hyoka.model.hyoka.Undertaking#getShortName()
	 * @see #getUndertaking()
	 * @generated
	 */
	EAttribute getUndertaking_ShortName();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Undertaking#getDepartment <em>Department</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Department</em>'.
	 * @see org.hyoka.model.hyoka.Undertaking#getDepartment()
	 * @see #getUndertaking()
	 * @generated
	 */
	EAttribute getUndertaking_Department();

	/**
	 * Returns the meta object for the reference '{@link org.hyoka.model.hyoka.Undertaking#getMinistry <em>Ministry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Ministry</em>'.
	 * @see org.hyoka.model.hyoka.Undertaking#getMinistry()
	 * @see #getUndertaking()
	 * @generated
	 */
	EReference getUndertaking_Ministry();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Undertaking#getPurpose <em>Purpose</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Purpose</em>'.
	 * @see org.hyoka.model.hyoka.Undertaking#getPurpose()
	 * @see #getUndertaking()
	 * @generated
	 */
	EAttribute getUndertaking_Purpose();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Undertaking#isEvaluated <em>Evaluated</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Evaluated</em>'.
	 * @see org.hyoka.model.hyoka.Undertaking#isEvaluated()
	 * @see #getUndertaking()
	 * @generated
	 */
	EAttribute getUndertaking_Evaluated();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Undertaking#getEvaluationKind <em>Evaluation Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Evaluation Kind</em>'.
	 * @see org.hyoka.model.hyoka.Undertaking#getEvaluationKind()
	 * @see #getUndertaking()
	 * @generated
	 */
	EAttribute getUndertaking_EvaluationKind();

	/**
	 * Returns the meta object for the containment reference '{@link org.hyoka.model.hyoka.Undertaking#getEvaluatedPeriod <em>Evaluated Period</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Evaluated Period</em>'.
	 * @see org.hyoka.model.hyoka.Undertaking#getEvaluatedPeriod()
	 * @see #getUndertaking()
	 * @generated
	 */
	EReference getUndertaking_EvaluatedPeriod();

	/**
	 * Returns the meta object for the reference list '{@link org.hyoka.model.hyoka.Undertaking#getPolicies <em>Policies</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Policies</em>'.
	 * @see org.hyoka.model.hyoka.Undertaking#getPolicies()
	 * @see #getUndertaking()
	 * @generated
	 */
	EReference getUndertaking_Policies();

	/**
	 * Returns the meta object for the attribute list '{@link org.hyoka.model.hyoka.Undertaking#getAccounts <em>Accounts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Accounts</em>'.
	 * @see org.hyoka.model.hyoka.Undertaking#getAccounts()
	 * @see #getUndertaking()
	 * @generated
	 */
	EAttribute getUndertaking_Accounts();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.hyoka.Undertaking#getEvaluations <em>Evaluations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Evaluations</em>'.
	 * @see org.hyoka.model.hyoka.Undertaking#getEvaluations()
	 * @see #getUndertaking()
	 * @generated
	 */
	EReference getUndertaking_Evaluations();

	/**
	 * Returns the meta object for the containment reference '{@link org.hyoka.model.hyoka.Undertaking#getFundingFlow <em>Funding Flow</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Funding Flow</em>'.
	 * @see org.hyoka.model.hyoka.Undertaking#getFundingFlow()
	 * @see #getUndertaking()
	 * @generated
	 */
	EReference getUndertaking_FundingFlow();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.hyoka.Undertaking#getRoles <em>Roles</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Roles</em>'.
	 * @see org.hyoka.model.hyoka.Undertaking#getRoles()
	 * @see #getUndertaking()
	 * @generated
	 */
	EReference getUndertaking_Roles();

	/**
	 * Returns the meta object for the containment reference '{@link org.hyoka.model.hyoka.Undertaking#getBudget <em>Budget</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Budget</em>'.
	 * @see org.hyoka.model.hyoka.Undertaking#getBudget()
	 * @see #getUndertaking()
	 * @generated
	 */
	EReference getUndertaking_Budget();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.hyoka.Undertaking#getAllocations <em>Allocations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Allocations</em>'.
	 * @see org.hyoka.model.hyoka.Undertaking#getAllocations()
	 * @see #getUndertaking()
	 * @generated
	 */
	EReference getUndertaking_Allocations();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.hyoka.Undertaking#getResearchItems <em>Research Items</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Research Items</em>'.
	 * @see org.hyoka.model.hyoka.Undertaking#getResearchItems()
	 * @see #getUndertaking()
	 * @generated
	 */
	EReference getUndertaking_ResearchItems();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.hyoka.Undertaking#getIndicators <em>Indicators</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Indicators</em>'.
	 * @see org.hyoka.model.hyoka.Undertaking#getIndicators()
	 * @see #getUndertaking()
	 * @generated
	 */
	EReference getUndertaking_Indicators();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.hyoka.Undertaking#getOutputCounts <em>Output Counts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Output Counts</em>'.
	 * @see org.hyoka.model.hyoka.Undertaking#getOutputCounts()
	 * @see #getUndertaking()
	 * @generated
	 */
	EReference getUndertaking_OutputCounts();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.hyoka.Undertaking#getDerivations <em>Derivations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Derivations</em>'.
	 * @see org.hyoka.model.hyoka.Undertaking#getDerivations()
	 * @see #getUndertaking()
	 * @generated
	 */
	EReference getUndertaking_Derivations();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.hyoka.Undertaking#getSections <em>Sections</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sections</em>'.
	 * @see org.hyoka.model.hyoka.Undertaking#getSections()
	 * @see #getUndertaking()
	 * @generated
	 */
	EReference getUndertaking_Sections();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.hyoka.Undertaking#getPriorFindings <em>Prior Findings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Prior Findings</em>'.
	 * @see org.hyoka.model.hyoka.Undertaking#getPriorFindings()
	 * @see #getUndertaking()
	 * @generated
	 */
	EReference getUndertaking_PriorFindings();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.hyoka.Undertaking#getWorkingGroupFindings <em>Working Group Findings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Working Group Findings</em>'.
	 * @see org.hyoka.model.hyoka.Undertaking#getWorkingGroupFindings()
	 * @see #getUndertaking()
	 * @generated
	 */
	EReference getUndertaking_WorkingGroupFindings();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.hyoka.Undertaking#getRoadmaps <em>Roadmaps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Roadmaps</em>'.
	 * @see org.hyoka.model.hyoka.Undertaking#getRoadmaps()
	 * @see #getUndertaking()
	 * @generated
	 */
	EReference getUndertaking_Roadmaps();

	/**
	 * Returns the meta object for the containment reference '{@link org.hyoka.model.hyoka.Undertaking#getIp <em>Ip</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Ip</em>'.
	 * @see org.hyoka.model.hyoka.Undertaking#getIp()
	 * @see #getUndertaking()
	 * @generated
	 */
	EReference getUndertaking_Ip();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Undertaking#getUrl <em>Url</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Url</em>'.
	 * @see org.hyoka.model.hyoka.Undertaking#getUrl()
	 * @see #getUndertaking()
	 * @generated
	 */
	EAttribute getUndertaking_Url();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Undertaking#getCategory <em>Category</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Category</em>'.
	 * @see org.hyoka.model.hyoka.Undertaking#getCategory()
	 * @see #getUndertaking()
	 * @generated
	 */
	EAttribute getUndertaking_Category();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Undertaking#getDisplayOrder <em>Display Order</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Display Order</em>'.
	 * @see org.hyoka.model.hyoka.Undertaking#getDisplayOrder()
	 * @see #getUndertaking()
	 * @generated
	 */
	EAttribute getUndertaking_DisplayOrder();

	/**
	 * Returns the meta object for the attribute list '{@link org.hyoka.model.hyoka.Undertaking#getMajorExpenses <em>Major Expenses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Major Expenses</em>'.
	 * @see org.hyoka.model.hyoka.Undertaking#getMajorExpenses()
	 * @see #getUndertaking()
	 * @generated
	 */
	EAttribute getUndertaking_MajorExpenses();

	/**
	 * Returns the meta object for the attribute list '{@link org.hyoka.model.hyoka.Undertaking#getKeyPolicies <em>Key Policies</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Key Policies</em>'.
	 * @see org.hyoka.model.hyoka.Undertaking#getKeyPolicies()
	 * @see #getUndertaking()
	 * @generated
	 */
	EAttribute getUndertaking_KeyPolicies();

	/**
	 * Returns the meta object for the attribute list '{@link org.hyoka.model.hyoka.Undertaking#getMethods <em>Methods</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Methods</em>'.
	 * @see org.hyoka.model.hyoka.Undertaking#getMethods()
	 * @see #getUndertaking()
	 * @generated
	 */
	EAttribute getUndertaking_Methods();

	/**
	 * Returns the meta object for the attribute list '{@link org.hyoka.model.hyoka.Undertaking#getAccountNames <em>Account Names</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Account Names</em>'.
	 * @see org.hyoka.model.hyoka.Undertaking#getAccountNames()
	 * @see #getUndertaking()
	 * @generated
	 */
	EAttribute getUndertaking_AccountNames();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.hyoka.Undertaking#getResponsibleUnits <em>Responsible Units</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Responsible Units</em>'.
	 * @see org.hyoka.model.hyoka.Undertaking#getResponsibleUnits()
	 * @see #getUndertaking()
	 * @generated
	 */
	EReference getUndertaking_ResponsibleUnits();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.hyoka.Undertaking#getSheetNumbers <em>Sheet Numbers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sheet Numbers</em>'.
	 * @see org.hyoka.model.hyoka.Undertaking#getSheetNumbers()
	 * @see #getUndertaking()
	 * @generated
	 */
	EReference getUndertaking_SheetNumbers();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.hyoka.Undertaking#getLegalBases <em>Legal Bases</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Legal Bases</em>'.
	 * @see org.hyoka.model.hyoka.Undertaking#getLegalBases()
	 * @see #getUndertaking()
	 * @generated
	 */
	EReference getUndertaking_LegalBases();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.hyoka.Undertaking#getSubsidyRates <em>Subsidy Rates</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Subsidy Rates</em>'.
	 * @see org.hyoka.model.hyoka.Undertaking#getSubsidyRates()
	 * @see #getUndertaking()
	 * @generated
	 */
	EReference getUndertaking_SubsidyRates();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.hyoka.Undertaking#getExpenditures <em>Expenditures</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Expenditures</em>'.
	 * @see org.hyoka.model.hyoka.Undertaking#getExpenditures()
	 * @see #getUndertaking()
	 * @generated
	 */
	EReference getUndertaking_Expenditures();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.hyoka.Undertaking#getReviews <em>Reviews</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Reviews</em>'.
	 * @see org.hyoka.model.hyoka.Undertaking#getReviews()
	 * @see #getUndertaking()
	 * @generated
	 */
	EReference getUndertaking_Reviews();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.hyoka.ResponsibleUnit <em>Responsible Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Responsible Unit</em>'.
	 * @see org.hyoka.model.hyoka.ResponsibleUnit
	 * @generated
	 */
	EClass getResponsibleUnit();

	/**
	 * Returns the meta object for the reference '{@link org.hyoka.model.hyoka.ResponsibleUnit#getMinistry <em>Ministry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Ministry</em>'.
	 * @see org.hyoka.model.hyoka.ResponsibleUnit#getMinistry()
	 * @see #getResponsibleUnit()
	 * @generated
	 */
	EReference getResponsibleUnit_Ministry();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.ResponsibleUnit#getBureau <em>Bureau</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bureau</em>'.
	 * @see org.hyoka.model.hyoka.ResponsibleUnit#getBureau()
	 * @see #getResponsibleUnit()
	 * @generated
	 */
	EAttribute getResponsibleUnit_Bureau();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.ResponsibleUnit#getDepartment <em>Department</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Department</em>'.
	 * @see org.hyoka.model.hyoka.ResponsibleUnit#getDepartment()
	 * @see #getResponsibleUnit()
	 * @generated
	 */
	EAttribute getResponsibleUnit_Department();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.ResponsibleUnit#getDivision <em>Division</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Division</em>'.
	 * @see org.hyoka.model.hyoka.ResponsibleUnit#getDivision()
	 * @see #getResponsibleUnit()
	 * @generated
	 */
	EAttribute getResponsibleUnit_Division();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.ResponsibleUnit#getOffice <em>Office</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Office</em>'.
	 * @see org.hyoka.model.hyoka.ResponsibleUnit#getOffice()
	 * @see #getResponsibleUnit()
	 * @generated
	 */
	EAttribute getResponsibleUnit_Office();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.ResponsibleUnit#getTeam <em>Team</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Team</em>'.
	 * @see org.hyoka.model.hyoka.ResponsibleUnit#getTeam()
	 * @see #getResponsibleUnit()
	 * @generated
	 */
	EAttribute getResponsibleUnit_Team();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.ResponsibleUnit#getSection <em>Section</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Section</em>'.
	 * @see org.hyoka.model.hyoka.ResponsibleUnit#getSection()
	 * @see #getResponsibleUnit()
	 * @generated
	 */
	EAttribute getResponsibleUnit_Section();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.ResponsibleUnit#getOfficer <em>Officer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Officer</em>'.
	 * @see org.hyoka.model.hyoka.ResponsibleUnit#getOfficer()
	 * @see #getResponsibleUnit()
	 * @generated
	 */
	EAttribute getResponsibleUnit_Officer();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.hyoka.SheetNumber <em>Sheet Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Sheet Number</em>'.
	 * @see org.hyoka.model.hyoka.SheetNumber
	 * @generated
	 */
	EClass getSheetNumber();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.SheetNumber#getYear <em>Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Year</em>'.
	 * @see org.hyoka.model.hyoka.SheetNumber#getYear()
	 * @see #getSheetNumber()
	 * @generated
	 */
	EAttribute getSheetNumber_Year();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.SheetNumber#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.hyoka.model.hyoka.SheetNumber#getNumber()
	 * @see #getSheetNumber()
	 * @generated
	 */
	EAttribute getSheetNumber_Number();

	/**
	 * Returns the meta object for the reference '{@link org.hyoka.model.hyoka.SheetNumber#getMinistry <em>Ministry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Ministry</em>'.
	 * @see org.hyoka.model.hyoka.SheetNumber#getMinistry()
	 * @see #getSheetNumber()
	 * @generated
	 */
	EReference getSheetNumber_Ministry();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.SheetNumber#getSystemId <em>System Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>System Id</em>'.
	 * @see org.hyoka.model.hyoka.SheetNumber#getSystemId()
	 * @see #getSheetNumber()
	 * @generated
	 */
	EAttribute getSheetNumber_SystemId();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.SheetNumber#getUrl <em>Url</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Url</em>'.
	 * @see org.hyoka.model.hyoka.SheetNumber#getUrl()
	 * @see #getSheetNumber()
	 * @generated
	 */
	EAttribute getSheetNumber_Url();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.hyoka.LegalBasis <em>Legal Basis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Legal Basis</em>'.
	 * @see org.hyoka.model.hyoka.LegalBasis
	 * @generated
	 */
	EClass getLegalBasis();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.LegalBasis#getLawNumber <em>Law Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Law Number</em>'.
	 * @see org.hyoka.model.hyoka.LegalBasis#getLawNumber()
	 * @see #getLegalBasis()
	 * @generated
	 */
	EAttribute getLegalBasis_LawNumber();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.LegalBasis#getLawId <em>Law Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Law Id</em>'.
	 * @see org.hyoka.model.hyoka.LegalBasis#getLawId()
	 * @see #getLegalBasis()
	 * @generated
	 */
	EAttribute getLegalBasis_LawId();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.LegalBasis#getArticle <em>Article</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Article</em>'.
	 * @see org.hyoka.model.hyoka.LegalBasis#getArticle()
	 * @see #getLegalBasis()
	 * @generated
	 */
	EAttribute getLegalBasis_Article();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.LegalBasis#getParagraph <em>Paragraph</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Paragraph</em>'.
	 * @see org.hyoka.model.hyoka.LegalBasis#getParagraph()
	 * @see #getLegalBasis()
	 * @generated
	 */
	EAttribute getLegalBasis_Paragraph();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.LegalBasis#getItem <em>Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Item</em>'.
	 * @see org.hyoka.model.hyoka.LegalBasis#getItem()
	 * @see #getLegalBasis()
	 * @generated
	 */
	EAttribute getLegalBasis_Item();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.LegalBasis#getUrl <em>Url</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Url</em>'.
	 * @see org.hyoka.model.hyoka.LegalBasis#getUrl()
	 * @see #getLegalBasis()
	 * @generated
	 */
	EAttribute getLegalBasis_Url();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.hyoka.SubsidyRate <em>Subsidy Rate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Subsidy Rate</em>'.
	 * @see org.hyoka.model.hyoka.SubsidyRate
	 * @generated
	 */
	EClass getSubsidyRate();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.SubsidyRate#getSubject <em>Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subject</em>'.
	 * @see org.hyoka.model.hyoka.SubsidyRate#getSubject()
	 * @see #getSubsidyRate()
	 * @generated
	 */
	EAttribute getSubsidyRate_Subject();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.SubsidyRate#getRate <em>Rate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rate</em>'.
	 * @see org.hyoka.model.hyoka.SubsidyRate#getRate()
	 * @see #getSubsidyRate()
	 * @generated
	 */
	EAttribute getSubsidyRate_Rate();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.SubsidyRate#getCeiling <em>Ceiling</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ceiling</em>'.
	 * @see org.hyoka.model.hyoka.SubsidyRate#getCeiling()
	 * @see #getSubsidyRate()
	 * @generated
	 */
	EAttribute getSubsidyRate_Ceiling();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.SubsidyRate#getUrl <em>Url</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Url</em>'.
	 * @see org.hyoka.model.hyoka.SubsidyRate#getUrl()
	 * @see #getSubsidyRate()
	 * @generated
	 */
	EAttribute getSubsidyRate_Url();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.hyoka.Program <em>Program</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Program</em>'.
	 * @see org.hyoka.model.hyoka.Program
	 * @generated
	 */
	EClass getProgram();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.hyoka.Program#getProjects <em>Projects</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Projects</em>'.
	 * @see org.hyoka.model.hyoka.Program#getProjects()
	 * @see #getProgram()
	 * @generated
	 */
	EReference getProgram_Projects();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.hyoka.Project <em>Project</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Project</em>'.
	 * @see org.hyoka.model.hyoka.Project
	 * @generated
	 */
	EClass getProject();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.hyoka.FundingScheme <em>Funding Scheme</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Funding Scheme</em>'.
	 * @see org.hyoka.model.hyoka.FundingScheme
	 * @generated
	 */
	EClass getFundingScheme();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.hyoka.FundingScheme#getCalls <em>Calls</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Calls</em>'.
	 * @see org.hyoka.model.hyoka.FundingScheme#getCalls()
	 * @see #getFundingScheme()
	 * @generated
	 */
	EReference getFundingScheme_Calls();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.hyoka.FundingCall <em>Funding Call</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Funding Call</em>'.
	 * @see org.hyoka.model.hyoka.FundingCall
	 * @generated
	 */
	EClass getFundingCall();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.FundingCall#getYear <em>Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Year</em>'.
	 * @see org.hyoka.model.hyoka.FundingCall#getYear()
	 * @see #getFundingCall()
	 * @generated
	 */
	EAttribute getFundingCall_Year();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.FundingCall#getApplications <em>Applications</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Applications</em>'.
	 * @see org.hyoka.model.hyoka.FundingCall#getApplications()
	 * @see #getFundingCall()
	 * @generated
	 */
	EAttribute getFundingCall_Applications();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.FundingCall#getAdopted <em>Adopted</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Adopted</em>'.
	 * @see org.hyoka.model.hyoka.FundingCall#getAdopted()
	 * @see #getFundingCall()
	 * @generated
	 */
	EAttribute getFundingCall_Adopted();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.hyoka.EvaluationEvent <em>Evaluation Event</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Evaluation Event</em>'.
	 * @see org.hyoka.model.hyoka.EvaluationEvent
	 * @generated
	 */
	EClass getEvaluationEvent();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.EvaluationEvent#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.hyoka.model.hyoka.EvaluationEvent#getKind()
	 * @see #getEvaluationEvent()
	 * @generated
	 */
	EAttribute getEvaluationEvent_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.EvaluationEvent#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see org.hyoka.model.hyoka.EvaluationEvent#getAt()
	 * @see #getEvaluationEvent()
	 * @generated
	 */
	EAttribute getEvaluationEvent_At();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.EvaluationEvent#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.hyoka.model.hyoka.EvaluationEvent#getState()
	 * @see #getEvaluationEvent()
	 * @generated
	 */
	EAttribute getEvaluationEvent_State();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.EvaluationEvent#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.hyoka.model.hyoka.EvaluationEvent#getText()
	 * @see #getEvaluationEvent()
	 * @generated
	 */
	EAttribute getEvaluationEvent_Text();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.hyoka.FundingFlow <em>Funding Flow</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Funding Flow</em>'.
	 * @see org.hyoka.model.hyoka.FundingFlow
	 * @generated
	 */
	EClass getFundingFlow();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.hyoka.FundingFlow#getSteps <em>Steps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Steps</em>'.
	 * @see org.hyoka.model.hyoka.FundingFlow#getSteps()
	 * @see #getFundingFlow()
	 * @generated
	 */
	EReference getFundingFlow_Steps();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.hyoka.FundingStep <em>Funding Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Funding Step</em>'.
	 * @see org.hyoka.model.hyoka.FundingStep
	 * @generated
	 */
	EClass getFundingStep();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.FundingStep#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.hyoka.model.hyoka.FundingStep#getLabel()
	 * @see #getFundingStep()
	 * @generated
	 */
	EAttribute getFundingStep_Label();

	/**
	 * Returns the meta object for the reference '{@link org.hyoka.model.hyoka.FundingStep#getOrganization <em>Organization</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Organization</em>'.
	 * @see org.hyoka.model.hyoka.FundingStep#getOrganization()
	 * @see #getFundingStep()
	 * @generated
	 */
	EReference getFundingStep_Organization();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.FundingStep#getForm <em>Form</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Form</em>'.
	 * @see org.hyoka.model.hyoka.FundingStep#getForm()
	 * @see #getFundingStep()
	 * @generated
	 */
	EAttribute getFundingStep_Form();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.hyoka.RoleAssignment <em>Role Assignment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Role Assignment</em>'.
	 * @see org.hyoka.model.hyoka.RoleAssignment
	 * @generated
	 */
	EClass getRoleAssignment();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.RoleAssignment#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.hyoka.model.hyoka.RoleAssignment#getRole()
	 * @see #getRoleAssignment()
	 * @generated
	 */
	EAttribute getRoleAssignment_Role();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.RoleAssignment#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.hyoka.model.hyoka.RoleAssignment#getLabel()
	 * @see #getRoleAssignment()
	 * @generated
	 */
	EAttribute getRoleAssignment_Label();

	/**
	 * Returns the meta object for the reference '{@link org.hyoka.model.hyoka.RoleAssignment#getPerson <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Person</em>'.
	 * @see org.hyoka.model.hyoka.RoleAssignment#getPerson()
	 * @see #getRoleAssignment()
	 * @generated
	 */
	EReference getRoleAssignment_Person();

	/**
	 * Returns the meta object for the reference '{@link org.hyoka.model.hyoka.RoleAssignment#getOrganization <em>Organization</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Organization</em>'.
	 * @see org.hyoka.model.hyoka.RoleAssignment#getOrganization()
	 * @see #getRoleAssignment()
	 * @generated
	 */
	EReference getRoleAssignment_Organization();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.RoleAssignment#getPosition <em>Position</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Position</em>'.
	 * @see org.hyoka.model.hyoka.RoleAssignment#getPosition()
	 * @see #getRoleAssignment()
	 * @generated
	 */
	EAttribute getRoleAssignment_Position();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.RoleAssignment#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.hyoka.model.hyoka.RoleAssignment#getText()
	 * @see #getRoleAssignment()
	 * @generated
	 */
	EAttribute getRoleAssignment_Text();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.hyoka.ResearchItem <em>Research Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Research Item</em>'.
	 * @see org.hyoka.model.hyoka.ResearchItem
	 * @generated
	 */
	EClass getResearchItem();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.ResearchItem#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.hyoka.model.hyoka.ResearchItem#getCode()
	 * @see #getResearchItem()
	 * @generated
	 */
	EAttribute getResearchItem_Code();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.ResearchItem#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.hyoka.model.hyoka.ResearchItem#getDescription()
	 * @see #getResearchItem()
	 * @generated
	 */
	EAttribute getResearchItem_Description();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.hyoka.ResearchItem#getItems <em>Items</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Items</em>'.
	 * @see org.hyoka.model.hyoka.ResearchItem#getItems()
	 * @see #getResearchItem()
	 * @generated
	 */
	EReference getResearchItem_Items();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.hyoka.ResearchItem#getThemes <em>Themes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Themes</em>'.
	 * @see org.hyoka.model.hyoka.ResearchItem#getThemes()
	 * @see #getResearchItem()
	 * @generated
	 */
	EReference getResearchItem_Themes();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.hyoka.Theme <em>Theme</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Theme</em>'.
	 * @see org.hyoka.model.hyoka.Theme
	 * @generated
	 */
	EClass getTheme();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Theme#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.hyoka.model.hyoka.Theme#getCode()
	 * @see #getTheme()
	 * @generated
	 */
	EAttribute getTheme_Code();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Theme#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.hyoka.model.hyoka.Theme#getDescription()
	 * @see #getTheme()
	 * @generated
	 */
	EAttribute getTheme_Description();

	/**
	 * Returns the meta object for the reference list '{@link org.hyoka.model.hyoka.Theme#getImplementers <em>Implementers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Implementers</em>'.
	 * @see org.hyoka.model.hyoka.Theme#getImplementers()
	 * @see #getTheme()
	 * @generated
	 */
	EReference getTheme_Implementers();

	/**
	 * Returns the meta object for the reference '{@link org.hyoka.model.hyoka.Theme#getLeader <em>Leader</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Leader</em>'.
	 * @see org.hyoka.model.hyoka.Theme#getLeader()
	 * @see #getTheme()
	 * @generated
	 */
	EReference getTheme_Leader();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Theme#getStartedIn <em>Started In</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Started In</em>'.
	 * @see org.hyoka.model.hyoka.Theme#getStartedIn()
	 * @see #getTheme()
	 * @generated
	 */
	EAttribute getTheme_StartedIn();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Theme#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.hyoka.model.hyoka.Theme#getLabel()
	 * @see #getTheme()
	 * @generated
	 */
	EAttribute getTheme_Label();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.hyoka.AllocationTable <em>Allocation Table</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Allocation Table</em>'.
	 * @see org.hyoka.model.hyoka.AllocationTable
	 * @generated
	 */
	EClass getAllocationTable();

	/**
	 * Returns the meta object for the reference '{@link org.hyoka.model.hyoka.AllocationTable#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Unit</em>'.
	 * @see org.hyoka.model.hyoka.AllocationTable#getUnit()
	 * @see #getAllocationTable()
	 * @generated
	 */
	EReference getAllocationTable_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.AllocationTable#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.hyoka.model.hyoka.AllocationTable#getKind()
	 * @see #getAllocationTable()
	 * @generated
	 */
	EAttribute getAllocationTable_Kind();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.hyoka.AllocationTable#getAllocations <em>Allocations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Allocations</em>'.
	 * @see org.hyoka.model.hyoka.AllocationTable#getAllocations()
	 * @see #getAllocationTable()
	 * @generated
	 */
	EReference getAllocationTable_Allocations();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.AllocationTable#getFootnote <em>Footnote</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Footnote</em>'.
	 * @see org.hyoka.model.hyoka.AllocationTable#getFootnote()
	 * @see #getAllocationTable()
	 * @generated
	 */
	EAttribute getAllocationTable_Footnote();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.hyoka.Allocation <em>Allocation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Allocation</em>'.
	 * @see org.hyoka.model.hyoka.Allocation
	 * @generated
	 */
	EClass getAllocation();

	/**
	 * Returns the meta object for the reference '{@link org.hyoka.model.hyoka.Allocation#getItem <em>Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Item</em>'.
	 * @see org.hyoka.model.hyoka.Allocation#getItem()
	 * @see #getAllocation()
	 * @generated
	 */
	EReference getAllocation_Item();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Allocation#getYear <em>Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Year</em>'.
	 * @see org.hyoka.model.hyoka.Allocation#getYear()
	 * @see #getAllocation()
	 * @generated
	 */
	EAttribute getAllocation_Year();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Allocation#getAmount <em>Amount</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Amount</em>'.
	 * @see org.hyoka.model.hyoka.Allocation#getAmount()
	 * @see #getAllocation()
	 * @generated
	 */
	EAttribute getAllocation_Amount();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Allocation#getForm <em>Form</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Form</em>'.
	 * @see org.hyoka.model.hyoka.Allocation#getForm()
	 * @see #getAllocation()
	 * @generated
	 */
	EAttribute getAllocation_Form();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Allocation#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.hyoka.model.hyoka.Allocation#getState()
	 * @see #getAllocation()
	 * @generated
	 */
	EAttribute getAllocation_State();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.hyoka.Budget <em>Budget</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Budget</em>'.
	 * @see org.hyoka.model.hyoka.Budget
	 * @generated
	 */
	EClass getBudget();

	/**
	 * Returns the meta object for the reference '{@link org.hyoka.model.hyoka.Budget#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Unit</em>'.
	 * @see org.hyoka.model.hyoka.Budget#getUnit()
	 * @see #getBudget()
	 * @generated
	 */
	EReference getBudget_Unit();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.hyoka.Budget#getEntries <em>Entries</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Entries</em>'.
	 * @see org.hyoka.model.hyoka.Budget#getEntries()
	 * @see #getBudget()
	 * @generated
	 */
	EReference getBudget_Entries();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Budget#getFootnote <em>Footnote</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Footnote</em>'.
	 * @see org.hyoka.model.hyoka.Budget#getFootnote()
	 * @see #getBudget()
	 * @generated
	 */
	EAttribute getBudget_Footnote();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.hyoka.Budget#getLines <em>Lines</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Lines</em>'.
	 * @see org.hyoka.model.hyoka.Budget#getLines()
	 * @see #getBudget()
	 * @generated
	 */
	EReference getBudget_Lines();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.hyoka.BudgetEntry <em>Budget Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Budget Entry</em>'.
	 * @see org.hyoka.model.hyoka.BudgetEntry
	 * @generated
	 */
	EClass getBudgetEntry();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.BudgetEntry#getYear <em>Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Year</em>'.
	 * @see org.hyoka.model.hyoka.BudgetEntry#getYear()
	 * @see #getBudgetEntry()
	 * @generated
	 */
	EAttribute getBudgetEntry_Year();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.BudgetEntry#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.hyoka.model.hyoka.BudgetEntry#getKind()
	 * @see #getBudgetEntry()
	 * @generated
	 */
	EAttribute getBudgetEntry_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.BudgetEntry#getAccount <em>Account</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Account</em>'.
	 * @see org.hyoka.model.hyoka.BudgetEntry#getAccount()
	 * @see #getBudgetEntry()
	 * @generated
	 */
	EAttribute getBudgetEntry_Account();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.BudgetEntry#getAmount <em>Amount</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Amount</em>'.
	 * @see org.hyoka.model.hyoka.BudgetEntry#getAmount()
	 * @see #getBudgetEntry()
	 * @generated
	 */
	EAttribute getBudgetEntry_Amount();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.BudgetEntry#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.hyoka.model.hyoka.BudgetEntry#getState()
	 * @see #getBudgetEntry()
	 * @generated
	 */
	EAttribute getBudgetEntry_State();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.BudgetEntry#getExplanation <em>Explanation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Explanation</em>'.
	 * @see org.hyoka.model.hyoka.BudgetEntry#getExplanation()
	 * @see #getBudgetEntry()
	 * @generated
	 */
	EAttribute getBudgetEntry_Explanation();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.BudgetEntry#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.hyoka.model.hyoka.BudgetEntry#getNumber()
	 * @see #getBudgetEntry()
	 * @generated
	 */
	EAttribute getBudgetEntry_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.BudgetEntry#getAccountName <em>Account Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Account Name</em>'.
	 * @see org.hyoka.model.hyoka.BudgetEntry#getAccountName()
	 * @see #getBudgetEntry()
	 * @generated
	 */
	EAttribute getBudgetEntry_AccountName();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.BudgetEntry#getSubaccount <em>Subaccount</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subaccount</em>'.
	 * @see org.hyoka.model.hyoka.BudgetEntry#getSubaccount()
	 * @see #getBudgetEntry()
	 * @generated
	 */
	EAttribute getBudgetEntry_Subaccount();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.BudgetEntry#isPreliminary <em>Preliminary</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Preliminary</em>'.
	 * @see org.hyoka.model.hyoka.BudgetEntry#isPreliminary()
	 * @see #getBudgetEntry()
	 * @generated
	 */
	EAttribute getBudgetEntry_Preliminary();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.hyoka.BudgetLine <em>Budget Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Budget Line</em>'.
	 * @see org.hyoka.model.hyoka.BudgetLine
	 * @generated
	 */
	EClass getBudgetLine();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.BudgetLine#getYear <em>Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Year</em>'.
	 * @see org.hyoka.model.hyoka.BudgetLine#getYear()
	 * @see #getBudgetLine()
	 * @generated
	 */
	EAttribute getBudgetLine_Year();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.BudgetLine#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.hyoka.model.hyoka.BudgetLine#getKind()
	 * @see #getBudgetLine()
	 * @generated
	 */
	EAttribute getBudgetLine_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.BudgetLine#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.hyoka.model.hyoka.BudgetLine#getNumber()
	 * @see #getBudgetLine()
	 * @generated
	 */
	EAttribute getBudgetLine_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.BudgetLine#getAccount <em>Account</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Account</em>'.
	 * @see org.hyoka.model.hyoka.BudgetLine#getAccount()
	 * @see #getBudgetLine()
	 * @generated
	 */
	EAttribute getBudgetLine_Account();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.BudgetLine#getAccountName <em>Account Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Account Name</em>'.
	 * @see org.hyoka.model.hyoka.BudgetLine#getAccountName()
	 * @see #getBudgetLine()
	 * @generated
	 */
	EAttribute getBudgetLine_AccountName();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.BudgetLine#getSubaccount <em>Subaccount</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subaccount</em>'.
	 * @see org.hyoka.model.hyoka.BudgetLine#getSubaccount()
	 * @see #getBudgetLine()
	 * @generated
	 */
	EAttribute getBudgetLine_Subaccount();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.BudgetLine#getJurisdiction <em>Jurisdiction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Jurisdiction</em>'.
	 * @see org.hyoka.model.hyoka.BudgetLine#getJurisdiction()
	 * @see #getBudgetLine()
	 * @generated
	 */
	EAttribute getBudgetLine_Jurisdiction();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.BudgetLine#getOrganization <em>Organization</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Organization</em>'.
	 * @see org.hyoka.model.hyoka.BudgetLine#getOrganization()
	 * @see #getBudgetLine()
	 * @generated
	 */
	EAttribute getBudgetLine_Organization();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.BudgetLine#getItem <em>Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Item</em>'.
	 * @see org.hyoka.model.hyoka.BudgetLine#getItem()
	 * @see #getBudgetLine()
	 * @generated
	 */
	EAttribute getBudgetLine_Item();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.BudgetLine#getSubitem <em>Subitem</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subitem</em>'.
	 * @see org.hyoka.model.hyoka.BudgetLine#getSubitem()
	 * @see #getBudgetLine()
	 * @generated
	 */
	EAttribute getBudgetLine_Subitem();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.BudgetLine#getDetail <em>Detail</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Detail</em>'.
	 * @see org.hyoka.model.hyoka.BudgetLine#getDetail()
	 * @see #getBudgetLine()
	 * @generated
	 */
	EAttribute getBudgetLine_Detail();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.BudgetLine#getAmount <em>Amount</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Amount</em>'.
	 * @see org.hyoka.model.hyoka.BudgetLine#getAmount()
	 * @see #getBudgetLine()
	 * @generated
	 */
	EAttribute getBudgetLine_Amount();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.BudgetLine#getRequested <em>Requested</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Requested</em>'.
	 * @see org.hyoka.model.hyoka.BudgetLine#getRequested()
	 * @see #getBudgetLine()
	 * @generated
	 */
	EAttribute getBudgetLine_Requested();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.BudgetLine#getRemark <em>Remark</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Remark</em>'.
	 * @see org.hyoka.model.hyoka.BudgetLine#getRemark()
	 * @see #getBudgetLine()
	 * @generated
	 */
	EAttribute getBudgetLine_Remark();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.hyoka.Expenditure <em>Expenditure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Expenditure</em>'.
	 * @see org.hyoka.model.hyoka.Expenditure
	 * @generated
	 */
	EClass getExpenditure();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Expenditure#getYear <em>Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Year</em>'.
	 * @see org.hyoka.model.hyoka.Expenditure#getYear()
	 * @see #getExpenditure()
	 * @generated
	 */
	EAttribute getExpenditure_Year();

	/**
	 * Returns the meta object for the reference '{@link org.hyoka.model.hyoka.Expenditure#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Unit</em>'.
	 * @see org.hyoka.model.hyoka.Expenditure#getUnit()
	 * @see #getExpenditure()
	 * @generated
	 */
	EReference getExpenditure_Unit();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.hyoka.Expenditure#getBlocks <em>Blocks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Blocks</em>'.
	 * @see org.hyoka.model.hyoka.Expenditure#getBlocks()
	 * @see #getExpenditure()
	 * @generated
	 */
	EReference getExpenditure_Blocks();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.hyoka.Expenditure#getLinks <em>Links</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Links</em>'.
	 * @see org.hyoka.model.hyoka.Expenditure#getLinks()
	 * @see #getExpenditure()
	 * @generated
	 */
	EReference getExpenditure_Links();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.hyoka.Expenditure#getOverheads <em>Overheads</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Overheads</em>'.
	 * @see org.hyoka.model.hyoka.Expenditure#getOverheads()
	 * @see #getExpenditure()
	 * @generated
	 */
	EReference getExpenditure_Overheads();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Expenditure#getFootnote <em>Footnote</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Footnote</em>'.
	 * @see org.hyoka.model.hyoka.Expenditure#getFootnote()
	 * @see #getExpenditure()
	 * @generated
	 */
	EAttribute getExpenditure_Footnote();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.hyoka.PayeeBlock <em>Payee Block</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Payee Block</em>'.
	 * @see org.hyoka.model.hyoka.PayeeBlock
	 * @generated
	 */
	EClass getPayeeBlock();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.PayeeBlock#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.hyoka.model.hyoka.PayeeBlock#getCode()
	 * @see #getPayeeBlock()
	 * @generated
	 */
	EAttribute getPayeeBlock_Code();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.PayeeBlock#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.hyoka.model.hyoka.PayeeBlock#getRole()
	 * @see #getPayeeBlock()
	 * @generated
	 */
	EAttribute getPayeeBlock_Role();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.PayeeBlock#getCount <em>Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Count</em>'.
	 * @see org.hyoka.model.hyoka.PayeeBlock#getCount()
	 * @see #getPayeeBlock()
	 * @generated
	 */
	EAttribute getPayeeBlock_Count();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.PayeeBlock#getAmount <em>Amount</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Amount</em>'.
	 * @see org.hyoka.model.hyoka.PayeeBlock#getAmount()
	 * @see #getPayeeBlock()
	 * @generated
	 */
	EAttribute getPayeeBlock_Amount();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.hyoka.PayeeBlock#getPayees <em>Payees</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Payees</em>'.
	 * @see org.hyoka.model.hyoka.PayeeBlock#getPayees()
	 * @see #getPayeeBlock()
	 * @generated
	 */
	EReference getPayeeBlock_Payees();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.hyoka.BlockLink <em>Block Link</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Block Link</em>'.
	 * @see org.hyoka.model.hyoka.BlockLink
	 * @generated
	 */
	EClass getBlockLink();

	/**
	 * Returns the meta object for the reference '{@link org.hyoka.model.hyoka.BlockLink#getPayer <em>Payer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Payer</em>'.
	 * @see org.hyoka.model.hyoka.BlockLink#getPayer()
	 * @see #getBlockLink()
	 * @generated
	 */
	EReference getBlockLink_Payer();

	/**
	 * Returns the meta object for the reference '{@link org.hyoka.model.hyoka.BlockLink#getPayee <em>Payee</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Payee</em>'.
	 * @see org.hyoka.model.hyoka.BlockLink#getPayee()
	 * @see #getBlockLink()
	 * @generated
	 */
	EReference getBlockLink_Payee();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.BlockLink#getAmount <em>Amount</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Amount</em>'.
	 * @see org.hyoka.model.hyoka.BlockLink#getAmount()
	 * @see #getBlockLink()
	 * @generated
	 */
	EAttribute getBlockLink_Amount();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.BlockLink#getForm <em>Form</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Form</em>'.
	 * @see org.hyoka.model.hyoka.BlockLink#getForm()
	 * @see #getBlockLink()
	 * @generated
	 */
	EAttribute getBlockLink_Form();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.BlockLink#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.hyoka.model.hyoka.BlockLink#getText()
	 * @see #getBlockLink()
	 * @generated
	 */
	EAttribute getBlockLink_Text();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.hyoka.Payee <em>Payee</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Payee</em>'.
	 * @see org.hyoka.model.hyoka.Payee
	 * @generated
	 */
	EClass getPayee();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Payee#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.hyoka.model.hyoka.Payee#getNumber()
	 * @see #getPayee()
	 * @generated
	 */
	EAttribute getPayee_Number();

	/**
	 * Returns the meta object for the reference '{@link org.hyoka.model.hyoka.Payee#getOrganization <em>Organization</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Organization</em>'.
	 * @see org.hyoka.model.hyoka.Payee#getOrganization()
	 * @see #getPayee()
	 * @generated
	 */
	EReference getPayee_Organization();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Payee#isOthers <em>Others</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Others</em>'.
	 * @see org.hyoka.model.hyoka.Payee#isOthers()
	 * @see #getPayee()
	 * @generated
	 */
	EAttribute getPayee_Others();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Payee#getAmount <em>Amount</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Amount</em>'.
	 * @see org.hyoka.model.hyoka.Payee#getAmount()
	 * @see #getPayee()
	 * @generated
	 */
	EAttribute getPayee_Amount();

	/**
	 * Returns the meta object for the reference '{@link org.hyoka.model.hyoka.Payee#getCommissionedBy <em>Commissioned By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Commissioned By</em>'.
	 * @see org.hyoka.model.hyoka.Payee#getCommissionedBy()
	 * @see #getPayee()
	 * @generated
	 */
	EReference getPayee_CommissionedBy();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.hyoka.Payee#getContracts <em>Contracts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Contracts</em>'.
	 * @see org.hyoka.model.hyoka.Payee#getContracts()
	 * @see #getPayee()
	 * @generated
	 */
	EReference getPayee_Contracts();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.hyoka.Payee#getCommitments <em>Commitments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Commitments</em>'.
	 * @see org.hyoka.model.hyoka.Payee#getCommitments()
	 * @see #getPayee()
	 * @generated
	 */
	EReference getPayee_Commitments();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.hyoka.Contract <em>Contract</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Contract</em>'.
	 * @see org.hyoka.model.hyoka.Contract
	 * @generated
	 */
	EClass getContract();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Contract#getAmount <em>Amount</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Amount</em>'.
	 * @see org.hyoka.model.hyoka.Contract#getAmount()
	 * @see #getContract()
	 * @generated
	 */
	EAttribute getContract_Amount();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Contract#getMethod <em>Method</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Method</em>'.
	 * @see org.hyoka.model.hyoka.Contract#getMethod()
	 * @see #getContract()
	 * @generated
	 */
	EAttribute getContract_Method();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Contract#getMethodText <em>Method Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Method Text</em>'.
	 * @see org.hyoka.model.hyoka.Contract#getMethodText()
	 * @see #getContract()
	 * @generated
	 */
	EAttribute getContract_MethodText();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Contract#getBidders <em>Bidders</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bidders</em>'.
	 * @see org.hyoka.model.hyoka.Contract#getBidders()
	 * @see #getContract()
	 * @generated
	 */
	EAttribute getContract_Bidders();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Contract#getRate <em>Rate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rate</em>'.
	 * @see org.hyoka.model.hyoka.Contract#getRate()
	 * @see #getContract()
	 * @generated
	 */
	EAttribute getContract_Rate();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Contract#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.hyoka.model.hyoka.Contract#getReason()
	 * @see #getContract()
	 * @generated
	 */
	EAttribute getContract_Reason();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Contract#getOther <em>Other</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Other</em>'.
	 * @see org.hyoka.model.hyoka.Contract#getOther()
	 * @see #getContract()
	 * @generated
	 */
	EAttribute getContract_Other();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.hyoka.Contract#getItems <em>Items</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Items</em>'.
	 * @see org.hyoka.model.hyoka.Contract#getItems()
	 * @see #getContract()
	 * @generated
	 */
	EReference getContract_Items();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.hyoka.ExpenseItem <em>Expense Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Expense Item</em>'.
	 * @see org.hyoka.model.hyoka.ExpenseItem
	 * @generated
	 */
	EClass getExpenseItem();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.ExpenseItem#getUse <em>Use</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Use</em>'.
	 * @see org.hyoka.model.hyoka.ExpenseItem#getUse()
	 * @see #getExpenseItem()
	 * @generated
	 */
	EAttribute getExpenseItem_Use();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.ExpenseItem#getAmount <em>Amount</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Amount</em>'.
	 * @see org.hyoka.model.hyoka.ExpenseItem#getAmount()
	 * @see #getExpenseItem()
	 * @generated
	 */
	EAttribute getExpenseItem_Amount();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.hyoka.Review <em>Review</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Review</em>'.
	 * @see org.hyoka.model.hyoka.Review
	 * @generated
	 */
	EClass getReview();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Review#getYear <em>Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Year</em>'.
	 * @see org.hyoka.model.hyoka.Review#getYear()
	 * @see #getReview()
	 * @generated
	 */
	EAttribute getReview_Year();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Review#getCheck <em>Check</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Check</em>'.
	 * @see org.hyoka.model.hyoka.Review#getCheck()
	 * @see #getReview()
	 * @generated
	 */
	EAttribute getReview_Check();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Review#getImprovement <em>Improvement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Improvement</em>'.
	 * @see org.hyoka.model.hyoka.Review#getImprovement()
	 * @see #getReview()
	 * @generated
	 */
	EAttribute getReview_Improvement();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Review#getEffect <em>Effect</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Effect</em>'.
	 * @see org.hyoka.model.hyoka.Review#getEffect()
	 * @see #getReview()
	 * @generated
	 */
	EAttribute getReview_Effect();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Review#getExpertYear <em>Expert Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Expert Year</em>'.
	 * @see org.hyoka.model.hyoka.Review#getExpertYear()
	 * @see #getReview()
	 * @generated
	 */
	EAttribute getReview_ExpertYear();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Review#getExpertSubject <em>Expert Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Expert Subject</em>'.
	 * @see org.hyoka.model.hyoka.Review#getExpertSubject()
	 * @see #getReview()
	 * @generated
	 */
	EAttribute getReview_ExpertSubject();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Review#getExpertReason <em>Expert Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Expert Reason</em>'.
	 * @see org.hyoka.model.hyoka.Review#getExpertReason()
	 * @see #getReview()
	 * @generated
	 */
	EAttribute getReview_ExpertReason();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Review#getExpertFindings <em>Expert Findings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Expert Findings</em>'.
	 * @see org.hyoka.model.hyoka.Review#getExpertFindings()
	 * @see #getReview()
	 * @generated
	 */
	EAttribute getReview_ExpertFindings();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Review#getPublicProcess <em>Public Process</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Public Process</em>'.
	 * @see org.hyoka.model.hyoka.Review#getPublicProcess()
	 * @see #getReview()
	 * @generated
	 */
	EAttribute getReview_PublicProcess();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Review#getVerdict <em>Verdict</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Verdict</em>'.
	 * @see org.hyoka.model.hyoka.Review#getVerdict()
	 * @see #getReview()
	 * @generated
	 */
	EAttribute getReview_Verdict();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Review#getVerdictText <em>Verdict Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Verdict Text</em>'.
	 * @see org.hyoka.model.hyoka.Review#getVerdictText()
	 * @see #getReview()
	 * @generated
	 */
	EAttribute getReview_VerdictText();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Review#getReflection <em>Reflection</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reflection</em>'.
	 * @see org.hyoka.model.hyoka.Review#getReflection()
	 * @see #getReview()
	 * @generated
	 */
	EAttribute getReview_Reflection();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Review#getReflectionText <em>Reflection Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reflection Text</em>'.
	 * @see org.hyoka.model.hyoka.Review#getReflectionText()
	 * @see #getReview()
	 * @generated
	 */
	EAttribute getReview_ReflectionText();

	/**
	 * Returns the meta object for the reference '{@link org.hyoka.model.hyoka.Review#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Unit</em>'.
	 * @see org.hyoka.model.hyoka.Review#getUnit()
	 * @see #getReview()
	 * @generated
	 */
	EReference getReview_Unit();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.hyoka.Review#getReflectedAmounts <em>Reflected Amounts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Reflected Amounts</em>'.
	 * @see org.hyoka.model.hyoka.Review#getReflectedAmounts()
	 * @see #getReview()
	 * @generated
	 */
	EReference getReview_ReflectedAmounts();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.hyoka.ReflectedAmount <em>Reflected Amount</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Reflected Amount</em>'.
	 * @see org.hyoka.model.hyoka.ReflectedAmount
	 * @generated
	 */
	EClass getReflectedAmount();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.ReflectedAmount#getAccount <em>Account</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Account</em>'.
	 * @see org.hyoka.model.hyoka.ReflectedAmount#getAccount()
	 * @see #getReflectedAmount()
	 * @generated
	 */
	EAttribute getReflectedAmount_Account();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.ReflectedAmount#getAccountName <em>Account Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Account Name</em>'.
	 * @see org.hyoka.model.hyoka.ReflectedAmount#getAccountName()
	 * @see #getReflectedAmount()
	 * @generated
	 */
	EAttribute getReflectedAmount_AccountName();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.ReflectedAmount#getSubaccount <em>Subaccount</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subaccount</em>'.
	 * @see org.hyoka.model.hyoka.ReflectedAmount#getSubaccount()
	 * @see #getReflectedAmount()
	 * @generated
	 */
	EAttribute getReflectedAmount_Subaccount();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.ReflectedAmount#getAmount <em>Amount</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Amount</em>'.
	 * @see org.hyoka.model.hyoka.ReflectedAmount#getAmount()
	 * @see #getReflectedAmount()
	 * @generated
	 */
	EAttribute getReflectedAmount_Amount();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.hyoka.Indicator <em>Indicator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Indicator</em>'.
	 * @see org.hyoka.model.hyoka.Indicator
	 * @generated
	 */
	EClass getIndicator();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Indicator#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.hyoka.model.hyoka.Indicator#getCode()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Code();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Indicator#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.hyoka.model.hyoka.Indicator#getKind()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Indicator#getTerm <em>Term</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Term</em>'.
	 * @see org.hyoka.model.hyoka.Indicator#getTerm()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Term();

	/**
	 * Returns the meta object for the reference '{@link org.hyoka.model.hyoka.Indicator#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Unit</em>'.
	 * @see org.hyoka.model.hyoka.Indicator#getUnit()
	 * @see #getIndicator()
	 * @generated
	 */
	EReference getIndicator_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Indicator#getAccumulation <em>Accumulation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Accumulation</em>'.
	 * @see org.hyoka.model.hyoka.Indicator#getAccumulation()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Accumulation();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Indicator#getDirection <em>Direction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Direction</em>'.
	 * @see org.hyoka.model.hyoka.Indicator#getDirection()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Direction();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Indicator#getGoal <em>Goal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Goal</em>'.
	 * @see org.hyoka.model.hyoka.Indicator#getGoal()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Goal();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Indicator#getDefinition <em>Definition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Definition</em>'.
	 * @see org.hyoka.model.hyoka.Indicator#getDefinition()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Definition();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Indicator#getRationale <em>Rationale</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rationale</em>'.
	 * @see org.hyoka.model.hyoka.Indicator#getRationale()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Rationale();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.hyoka.Indicator#getTargets <em>Targets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Targets</em>'.
	 * @see org.hyoka.model.hyoka.Indicator#getTargets()
	 * @see #getIndicator()
	 * @generated
	 */
	EReference getIndicator_Targets();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.hyoka.Indicator#getActuals <em>Actuals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Actuals</em>'.
	 * @see org.hyoka.model.hyoka.Indicator#getActuals()
	 * @see #getIndicator()
	 * @generated
	 */
	EReference getIndicator_Actuals();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.hyoka.Indicator#getProjections <em>Projections</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Projections</em>'.
	 * @see org.hyoka.model.hyoka.Indicator#getProjections()
	 * @see #getIndicator()
	 * @generated
	 */
	EReference getIndicator_Projections();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.hyoka.Indicator#getLeadsTo <em>Leads To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Leads To</em>'.
	 * @see org.hyoka.model.hyoka.Indicator#getLeadsTo()
	 * @see #getIndicator()
	 * @generated
	 */
	EReference getIndicator_LeadsTo();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Indicator#getOutlook <em>Outlook</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Outlook</em>'.
	 * @see org.hyoka.model.hyoka.Indicator#getOutlook()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Outlook();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Indicator#getCauseAnalysis <em>Cause Analysis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cause Analysis</em>'.
	 * @see org.hyoka.model.hyoka.Indicator#getCauseAnalysis()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_CauseAnalysis();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.hyoka.IndicatorLink <em>Indicator Link</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Indicator Link</em>'.
	 * @see org.hyoka.model.hyoka.IndicatorLink
	 * @generated
	 */
	EClass getIndicatorLink();

	/**
	 * Returns the meta object for the reference '{@link org.hyoka.model.hyoka.IndicatorLink#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Target</em>'.
	 * @see org.hyoka.model.hyoka.IndicatorLink#getTarget()
	 * @see #getIndicatorLink()
	 * @generated
	 */
	EReference getIndicatorLink_Target();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.IndicatorLink#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.hyoka.model.hyoka.IndicatorLink#getText()
	 * @see #getIndicatorLink()
	 * @generated
	 */
	EAttribute getIndicatorLink_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.IndicatorLink#getDirectReason <em>Direct Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Direct Reason</em>'.
	 * @see org.hyoka.model.hyoka.IndicatorLink#getDirectReason()
	 * @see #getIndicatorLink()
	 * @generated
	 */
	EAttribute getIndicatorLink_DirectReason();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.hyoka.Target <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Target</em>'.
	 * @see org.hyoka.model.hyoka.Target
	 * @generated
	 */
	EClass getTarget();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Target#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.hyoka.model.hyoka.Target#getValue()
	 * @see #getTarget()
	 * @generated
	 */
	EAttribute getTarget_Value();

	/**
	 * Returns the meta object for the reference '{@link org.hyoka.model.hyoka.Target#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Unit</em>'.
	 * @see org.hyoka.model.hyoka.Target#getUnit()
	 * @see #getTarget()
	 * @generated
	 */
	EReference getTarget_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Target#getDue <em>Due</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due</em>'.
	 * @see org.hyoka.model.hyoka.Target#getDue()
	 * @see #getTarget()
	 * @generated
	 */
	EAttribute getTarget_Due();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Target#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.hyoka.model.hyoka.Target#getKind()
	 * @see #getTarget()
	 * @generated
	 */
	EAttribute getTarget_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Target#getQualifier <em>Qualifier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Qualifier</em>'.
	 * @see org.hyoka.model.hyoka.Target#getQualifier()
	 * @see #getTarget()
	 * @generated
	 */
	EAttribute getTarget_Qualifier();

	/**
	 * Returns the meta object for the reference '{@link org.hyoka.model.hyoka.Target#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Source</em>'.
	 * @see org.hyoka.model.hyoka.Target#getSource()
	 * @see #getTarget()
	 * @generated
	 */
	EReference getTarget_Source();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.hyoka.Target#getRevisions <em>Revisions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Revisions</em>'.
	 * @see org.hyoka.model.hyoka.Target#getRevisions()
	 * @see #getTarget()
	 * @generated
	 */
	EReference getTarget_Revisions();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Target#getOutlook <em>Outlook</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Outlook</em>'.
	 * @see org.hyoka.model.hyoka.Target#getOutlook()
	 * @see #getTarget()
	 * @generated
	 */
	EAttribute getTarget_Outlook();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Target#getCauseAnalysis <em>Cause Analysis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cause Analysis</em>'.
	 * @see org.hyoka.model.hyoka.Target#getCauseAnalysis()
	 * @see #getTarget()
	 * @generated
	 */
	EAttribute getTarget_CauseAnalysis();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.hyoka.TargetRevision <em>Target Revision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Target Revision</em>'.
	 * @see org.hyoka.model.hyoka.TargetRevision
	 * @generated
	 */
	EClass getTargetRevision();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.TargetRevision#getOldValue <em>Old Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Old Value</em>'.
	 * @see org.hyoka.model.hyoka.TargetRevision#getOldValue()
	 * @see #getTargetRevision()
	 * @generated
	 */
	EAttribute getTargetRevision_OldValue();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.TargetRevision#getOldDue <em>Old Due</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Old Due</em>'.
	 * @see org.hyoka.model.hyoka.TargetRevision#getOldDue()
	 * @see #getTargetRevision()
	 * @generated
	 */
	EAttribute getTargetRevision_OldDue();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.TargetRevision#getOldName <em>Old Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Old Name</em>'.
	 * @see org.hyoka.model.hyoka.TargetRevision#getOldName()
	 * @see #getTargetRevision()
	 * @generated
	 */
	EAttribute getTargetRevision_OldName();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.TargetRevision#getRevisedOn <em>Revised On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Revised On</em>'.
	 * @see org.hyoka.model.hyoka.TargetRevision#getRevisedOn()
	 * @see #getTargetRevision()
	 * @generated
	 */
	EAttribute getTargetRevision_RevisedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.TargetRevision#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.hyoka.model.hyoka.TargetRevision#getReason()
	 * @see #getTargetRevision()
	 * @generated
	 */
	EAttribute getTargetRevision_Reason();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.TargetRevision#getApprovedBy <em>Approved By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Approved By</em>'.
	 * @see org.hyoka.model.hyoka.TargetRevision#getApprovedBy()
	 * @see #getTargetRevision()
	 * @generated
	 */
	EAttribute getTargetRevision_ApprovedBy();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.hyoka.Actual <em>Actual</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Actual</em>'.
	 * @see org.hyoka.model.hyoka.Actual
	 * @generated
	 */
	EClass getActual();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Actual#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.hyoka.model.hyoka.Actual#getValue()
	 * @see #getActual()
	 * @generated
	 */
	EAttribute getActual_Value();

	/**
	 * Returns the meta object for the reference '{@link org.hyoka.model.hyoka.Actual#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Unit</em>'.
	 * @see org.hyoka.model.hyoka.Actual#getUnit()
	 * @see #getActual()
	 * @generated
	 */
	EReference getActual_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Actual#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.hyoka.model.hyoka.Actual#getText()
	 * @see #getActual()
	 * @generated
	 */
	EAttribute getActual_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Actual#getAsOf <em>As Of</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>As Of</em>'.
	 * @see org.hyoka.model.hyoka.Actual#getAsOf()
	 * @see #getActual()
	 * @generated
	 */
	EAttribute getActual_AsOf();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Actual#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.hyoka.model.hyoka.Actual#getNote()
	 * @see #getActual()
	 * @generated
	 */
	EAttribute getActual_Note();

	/**
	 * Returns the meta object for the reference '{@link org.hyoka.model.hyoka.Actual#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Source</em>'.
	 * @see org.hyoka.model.hyoka.Actual#getSource()
	 * @see #getActual()
	 * @generated
	 */
	EReference getActual_Source();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.hyoka.Actual#getCounted <em>Counted</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Counted</em>'.
	 * @see org.hyoka.model.hyoka.Actual#getCounted()
	 * @see #getActual()
	 * @generated
	 */
	EReference getActual_Counted();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.hyoka.CountedItem <em>Counted Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Counted Item</em>'.
	 * @see org.hyoka.model.hyoka.CountedItem
	 * @generated
	 */
	EClass getCountedItem();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.CountedItem#getCategory <em>Category</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Category</em>'.
	 * @see org.hyoka.model.hyoka.CountedItem#getCategory()
	 * @see #getCountedItem()
	 * @generated
	 */
	EAttribute getCountedItem_Category();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.CountedItem#getCount <em>Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Count</em>'.
	 * @see org.hyoka.model.hyoka.CountedItem#getCount()
	 * @see #getCountedItem()
	 * @generated
	 */
	EAttribute getCountedItem_Count();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.CountedItem#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.hyoka.model.hyoka.CountedItem#getDescription()
	 * @see #getCountedItem()
	 * @generated
	 */
	EAttribute getCountedItem_Description();

	/**
	 * Returns the meta object for the reference list '{@link org.hyoka.model.hyoka.CountedItem#getOrganizations <em>Organizations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Organizations</em>'.
	 * @see org.hyoka.model.hyoka.CountedItem#getOrganizations()
	 * @see #getCountedItem()
	 * @generated
	 */
	EReference getCountedItem_Organizations();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.hyoka.Projection <em>Projection</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Projection</em>'.
	 * @see org.hyoka.model.hyoka.Projection
	 * @generated
	 */
	EClass getProjection();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Projection#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.hyoka.model.hyoka.Projection#getValue()
	 * @see #getProjection()
	 * @generated
	 */
	EAttribute getProjection_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Projection#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see org.hyoka.model.hyoka.Projection#getAt()
	 * @see #getProjection()
	 * @generated
	 */
	EAttribute getProjection_At();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Projection#getRatePerYear <em>Rate Per Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rate Per Year</em>'.
	 * @see org.hyoka.model.hyoka.Projection#getRatePerYear()
	 * @see #getProjection()
	 * @generated
	 */
	EAttribute getProjection_RatePerYear();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Projection#getBasis <em>Basis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Basis</em>'.
	 * @see org.hyoka.model.hyoka.Projection#getBasis()
	 * @see #getProjection()
	 * @generated
	 */
	EAttribute getProjection_Basis();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.hyoka.OutputCounts <em>Output Counts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Output Counts</em>'.
	 * @see org.hyoka.model.hyoka.OutputCounts
	 * @generated
	 */
	EClass getOutputCounts();

	/**
	 * Returns the meta object for the containment reference '{@link org.hyoka.model.hyoka.OutputCounts#getPeriod <em>Period</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Period</em>'.
	 * @see org.hyoka.model.hyoka.OutputCounts#getPeriod()
	 * @see #getOutputCounts()
	 * @generated
	 */
	EReference getOutputCounts_Period();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.hyoka.OutputCounts#getCounts <em>Counts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Counts</em>'.
	 * @see org.hyoka.model.hyoka.OutputCounts#getCounts()
	 * @see #getOutputCounts()
	 * @generated
	 */
	EReference getOutputCounts_Counts();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.hyoka.OutputCount <em>Output Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Output Count</em>'.
	 * @see org.hyoka.model.hyoka.OutputCount
	 * @generated
	 */
	EClass getOutputCount();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.OutputCount#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.hyoka.model.hyoka.OutputCount#getKind()
	 * @see #getOutputCount()
	 * @generated
	 */
	EAttribute getOutputCount_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.OutputCount#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.hyoka.model.hyoka.OutputCount#getLabel()
	 * @see #getOutputCount()
	 * @generated
	 */
	EAttribute getOutputCount_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.OutputCount#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.hyoka.model.hyoka.OutputCount#getValue()
	 * @see #getOutputCount()
	 * @generated
	 */
	EAttribute getOutputCount_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.OutputCount#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.hyoka.model.hyoka.OutputCount#getText()
	 * @see #getOutputCount()
	 * @generated
	 */
	EAttribute getOutputCount_Text();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.hyoka.Derivation <em>Derivation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Derivation</em>'.
	 * @see org.hyoka.model.hyoka.Derivation
	 * @generated
	 */
	EClass getDerivation();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Derivation#getExpression <em>Expression</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Expression</em>'.
	 * @see org.hyoka.model.hyoka.Derivation#getExpression()
	 * @see #getDerivation()
	 * @generated
	 */
	EAttribute getDerivation_Expression();

	/**
	 * Returns the meta object for the reference '{@link org.hyoka.model.hyoka.Derivation#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Unit</em>'.
	 * @see org.hyoka.model.hyoka.Derivation#getUnit()
	 * @see #getDerivation()
	 * @generated
	 */
	EReference getDerivation_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Derivation#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.hyoka.model.hyoka.Derivation#getText()
	 * @see #getDerivation()
	 * @generated
	 */
	EAttribute getDerivation_Text();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.hyoka.Derivation#getAssumptions <em>Assumptions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Assumptions</em>'.
	 * @see org.hyoka.model.hyoka.Derivation#getAssumptions()
	 * @see #getDerivation()
	 * @generated
	 */
	EReference getDerivation_Assumptions();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Derivation#isPrinted <em>Printed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Printed</em>'.
	 * @see org.hyoka.model.hyoka.Derivation#isPrinted()
	 * @see #getDerivation()
	 * @generated
	 */
	EAttribute getDerivation_Printed();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.hyoka.Assumption <em>Assumption</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Assumption</em>'.
	 * @see org.hyoka.model.hyoka.Assumption
	 * @generated
	 */
	EClass getAssumption();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Assumption#getSymbol <em>Symbol</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Symbol</em>'.
	 * @see org.hyoka.model.hyoka.Assumption#getSymbol()
	 * @see #getAssumption()
	 * @generated
	 */
	EAttribute getAssumption_Symbol();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Assumption#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.hyoka.model.hyoka.Assumption#getValue()
	 * @see #getAssumption()
	 * @generated
	 */
	EAttribute getAssumption_Value();

	/**
	 * Returns the meta object for the reference '{@link org.hyoka.model.hyoka.Assumption#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Unit</em>'.
	 * @see org.hyoka.model.hyoka.Assumption#getUnit()
	 * @see #getAssumption()
	 * @generated
	 */
	EReference getAssumption_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Assumption#getAsOf <em>As Of</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>As Of</em>'.
	 * @see org.hyoka.model.hyoka.Assumption#getAsOf()
	 * @see #getAssumption()
	 * @generated
	 */
	EAttribute getAssumption_AsOf();

	/**
	 * Returns the meta object for the reference '{@link org.hyoka.model.hyoka.Assumption#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Source</em>'.
	 * @see org.hyoka.model.hyoka.Assumption#getSource()
	 * @see #getAssumption()
	 * @generated
	 */
	EReference getAssumption_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Assumption#getPlace <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Place</em>'.
	 * @see org.hyoka.model.hyoka.Assumption#getPlace()
	 * @see #getAssumption()
	 * @generated
	 */
	EAttribute getAssumption_Place();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.hyoka.Section <em>Section</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Section</em>'.
	 * @see org.hyoka.model.hyoka.Section
	 * @generated
	 */
	EClass getSection();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Section#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.hyoka.model.hyoka.Section#getKey()
	 * @see #getSection()
	 * @generated
	 */
	EAttribute getSection_Key();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Section#getBody <em>Body</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Body</em>'.
	 * @see org.hyoka.model.hyoka.Section#getBody()
	 * @see #getSection()
	 * @generated
	 */
	EAttribute getSection_Body();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.hyoka.Section#getFigures <em>Figures</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Figures</em>'.
	 * @see org.hyoka.model.hyoka.Section#getFigures()
	 * @see #getSection()
	 * @generated
	 */
	EReference getSection_Figures();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.hyoka.Section#getTables <em>Tables</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Tables</em>'.
	 * @see org.hyoka.model.hyoka.Section#getTables()
	 * @see #getSection()
	 * @generated
	 */
	EReference getSection_Tables();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.hyoka.Section#getSubsections <em>Subsections</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Subsections</em>'.
	 * @see org.hyoka.model.hyoka.Section#getSubsections()
	 * @see #getSection()
	 * @generated
	 */
	EReference getSection_Subsections();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.hyoka.Exhibit <em>Exhibit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Exhibit</em>'.
	 * @see org.hyoka.model.hyoka.Exhibit
	 * @generated
	 */
	EClass getExhibit();

	/**
	 * Returns the meta object for the reference '{@link org.hyoka.model.hyoka.Exhibit#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Source</em>'.
	 * @see org.hyoka.model.hyoka.Exhibit#getSource()
	 * @see #getExhibit()
	 * @generated
	 */
	EReference getExhibit_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Exhibit#getSourceText <em>Source Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source Text</em>'.
	 * @see org.hyoka.model.hyoka.Exhibit#getSourceText()
	 * @see #getExhibit()
	 * @generated
	 */
	EAttribute getExhibit_SourceText();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Exhibit#getPrintedNumber <em>Printed Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Printed Number</em>'.
	 * @see org.hyoka.model.hyoka.Exhibit#getPrintedNumber()
	 * @see #getExhibit()
	 * @generated
	 */
	EAttribute getExhibit_PrintedNumber();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Exhibit#getAltText <em>Alt Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Alt Text</em>'.
	 * @see org.hyoka.model.hyoka.Exhibit#getAltText()
	 * @see #getExhibit()
	 * @generated
	 */
	EAttribute getExhibit_AltText();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.hyoka.Figure <em>Figure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Figure</em>'.
	 * @see org.hyoka.model.hyoka.Figure
	 * @generated
	 */
	EClass getFigure();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Figure#getEntry <em>Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Entry</em>'.
	 * @see org.hyoka.model.hyoka.Figure#getEntry()
	 * @see #getFigure()
	 * @generated
	 */
	EAttribute getFigure_Entry();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Figure#getWidth <em>Width</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Width</em>'.
	 * @see org.hyoka.model.hyoka.Figure#getWidth()
	 * @see #getFigure()
	 * @generated
	 */
	EAttribute getFigure_Width();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.hyoka.DataTable <em>Data Table</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Data Table</em>'.
	 * @see org.hyoka.model.hyoka.DataTable
	 * @generated
	 */
	EClass getDataTable();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.hyoka.DataTable#getColumns <em>Columns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Columns</em>'.
	 * @see org.hyoka.model.hyoka.DataTable#getColumns()
	 * @see #getDataTable()
	 * @generated
	 */
	EReference getDataTable_Columns();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.hyoka.DataTable#getRows <em>Rows</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Rows</em>'.
	 * @see org.hyoka.model.hyoka.DataTable#getRows()
	 * @see #getDataTable()
	 * @generated
	 */
	EReference getDataTable_Rows();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.hyoka.TableColumn <em>Table Column</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Table Column</em>'.
	 * @see org.hyoka.model.hyoka.TableColumn
	 * @generated
	 */
	EClass getTableColumn();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.TableColumn#getWeight <em>Weight</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Weight</em>'.
	 * @see org.hyoka.model.hyoka.TableColumn#getWeight()
	 * @see #getTableColumn()
	 * @generated
	 */
	EAttribute getTableColumn_Weight();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.TableColumn#isNumeric <em>Numeric</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Numeric</em>'.
	 * @see org.hyoka.model.hyoka.TableColumn#isNumeric()
	 * @see #getTableColumn()
	 * @generated
	 */
	EAttribute getTableColumn_Numeric();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.hyoka.TableRow <em>Table Row</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Table Row</em>'.
	 * @see org.hyoka.model.hyoka.TableRow
	 * @generated
	 */
	EClass getTableRow();

	/**
	 * Returns the meta object for the attribute list '{@link org.hyoka.model.hyoka.TableRow#getCells <em>Cells</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Cells</em>'.
	 * @see org.hyoka.model.hyoka.TableRow#getCells()
	 * @see #getTableRow()
	 * @generated
	 */
	EAttribute getTableRow_Cells();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.hyoka.Panel <em>Panel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Panel</em>'.
	 * @see org.hyoka.model.hyoka.Panel
	 * @generated
	 */
	EClass getPanel();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.hyoka.Panel#getMembers <em>Members</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Members</em>'.
	 * @see org.hyoka.model.hyoka.Panel#getMembers()
	 * @see #getPanel()
	 * @generated
	 */
	EReference getPanel_Members();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.hyoka.Panel#getMeetings <em>Meetings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Meetings</em>'.
	 * @see org.hyoka.model.hyoka.Panel#getMeetings()
	 * @see #getPanel()
	 * @generated
	 */
	EReference getPanel_Meetings();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.hyoka.Panel#getDeadlines <em>Deadlines</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Deadlines</em>'.
	 * @see org.hyoka.model.hyoka.Panel#getDeadlines()
	 * @see #getPanel()
	 * @generated
	 */
	EReference getPanel_Deadlines();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Panel#getStatedSize <em>Stated Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stated Size</em>'.
	 * @see org.hyoka.model.hyoka.Panel#getStatedSize()
	 * @see #getPanel()
	 * @generated
	 */
	EAttribute getPanel_StatedSize();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Panel#getDisclosure <em>Disclosure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Disclosure</em>'.
	 * @see org.hyoka.model.hyoka.Panel#getDisclosure()
	 * @see #getPanel()
	 * @generated
	 */
	EAttribute getPanel_Disclosure();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.hyoka.Member <em>Member</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Member</em>'.
	 * @see org.hyoka.model.hyoka.Member
	 * @generated
	 */
	EClass getMember();

	/**
	 * Returns the meta object for the reference '{@link org.hyoka.model.hyoka.Member#getPerson <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Person</em>'.
	 * @see org.hyoka.model.hyoka.Member#getPerson()
	 * @see #getMember()
	 * @generated
	 */
	EReference getMember_Person();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Member#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.hyoka.model.hyoka.Member#getRole()
	 * @see #getMember()
	 * @generated
	 */
	EAttribute getMember_Role();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Member#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.hyoka.model.hyoka.Member#getLabel()
	 * @see #getMember()
	 * @generated
	 */
	EAttribute getMember_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Member#getAffiliation <em>Affiliation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Affiliation</em>'.
	 * @see org.hyoka.model.hyoka.Member#getAffiliation()
	 * @see #getMember()
	 * @generated
	 */
	EAttribute getMember_Affiliation();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.hyoka.Member#getRecusals <em>Recusals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Recusals</em>'.
	 * @see org.hyoka.model.hyoka.Member#getRecusals()
	 * @see #getMember()
	 * @generated
	 */
	EReference getMember_Recusals();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Member#getDeclaredOn <em>Declared On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Declared On</em>'.
	 * @see org.hyoka.model.hyoka.Member#getDeclaredOn()
	 * @see #getMember()
	 * @generated
	 */
	EAttribute getMember_DeclaredOn();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Member#getDeclaration <em>Declaration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Declaration</em>'.
	 * @see org.hyoka.model.hyoka.Member#getDeclaration()
	 * @see #getMember()
	 * @generated
	 */
	EAttribute getMember_Declaration();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.hyoka.Recusal <em>Recusal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Recusal</em>'.
	 * @see org.hyoka.model.hyoka.Recusal
	 * @generated
	 */
	EClass getRecusal();

	/**
	 * Returns the meta object for the reference '{@link org.hyoka.model.hyoka.Recusal#getUndertaking <em>Undertaking</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Undertaking</em>'.
	 * @see org.hyoka.model.hyoka.Recusal#getUndertaking()
	 * @see #getRecusal()
	 * @generated
	 */
	EReference getRecusal_Undertaking();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Recusal#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.hyoka.model.hyoka.Recusal#getKind()
	 * @see #getRecusal()
	 * @generated
	 */
	EAttribute getRecusal_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Recusal#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.hyoka.model.hyoka.Recusal#getReason()
	 * @see #getRecusal()
	 * @generated
	 */
	EAttribute getRecusal_Reason();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.hyoka.Meeting <em>Meeting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Meeting</em>'.
	 * @see org.hyoka.model.hyoka.Meeting
	 * @generated
	 */
	EClass getMeeting();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Meeting#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.hyoka.model.hyoka.Meeting#getNumber()
	 * @see #getMeeting()
	 * @generated
	 */
	EAttribute getMeeting_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Meeting#getForm <em>Form</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Form</em>'.
	 * @see org.hyoka.model.hyoka.Meeting#getForm()
	 * @see #getMeeting()
	 * @generated
	 */
	EAttribute getMeeting_Form();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Meeting#isOpen <em>Open</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Open</em>'.
	 * @see org.hyoka.model.hyoka.Meeting#isOpen()
	 * @see #getMeeting()
	 * @generated
	 */
	EAttribute getMeeting_Open();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Meeting#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.hyoka.model.hyoka.Meeting#getStart()
	 * @see #getMeeting()
	 * @generated
	 */
	EAttribute getMeeting_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Meeting#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.hyoka.model.hyoka.Meeting#getEnd()
	 * @see #getMeeting()
	 * @generated
	 */
	EAttribute getMeeting_End();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Meeting#getResolvedOn <em>Resolved On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Resolved On</em>'.
	 * @see org.hyoka.model.hyoka.Meeting#getResolvedOn()
	 * @see #getMeeting()
	 * @generated
	 */
	EAttribute getMeeting_ResolvedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Meeting#getPlace <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Place</em>'.
	 * @see org.hyoka.model.hyoka.Meeting#getPlace()
	 * @see #getMeeting()
	 * @generated
	 */
	EAttribute getMeeting_Place();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.hyoka.Meeting#getAgenda <em>Agenda</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Agenda</em>'.
	 * @see org.hyoka.model.hyoka.Meeting#getAgenda()
	 * @see #getMeeting()
	 * @generated
	 */
	EReference getMeeting_Agenda();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.hyoka.AgendaItem <em>Agenda Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Agenda Item</em>'.
	 * @see org.hyoka.model.hyoka.AgendaItem
	 * @generated
	 */
	EClass getAgendaItem();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.AgendaItem#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.hyoka.model.hyoka.AgendaItem#getNumber()
	 * @see #getAgendaItem()
	 * @generated
	 */
	EAttribute getAgendaItem_Number();

	/**
	 * Returns the meta object for the reference list '{@link org.hyoka.model.hyoka.AgendaItem#getDocuments <em>Documents</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Documents</em>'.
	 * @see org.hyoka.model.hyoka.AgendaItem#getDocuments()
	 * @see #getAgendaItem()
	 * @generated
	 */
	EReference getAgendaItem_Documents();

	/**
	 * Returns the meta object for the reference list '{@link org.hyoka.model.hyoka.AgendaItem#getUndertakings <em>Undertakings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Undertakings</em>'.
	 * @see org.hyoka.model.hyoka.AgendaItem#getUndertakings()
	 * @see #getAgendaItem()
	 * @generated
	 */
	EReference getAgendaItem_Undertakings();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.hyoka.Deadline <em>Deadline</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Deadline</em>'.
	 * @see org.hyoka.model.hyoka.Deadline
	 * @generated
	 */
	EClass getDeadline();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Deadline#getDue <em>Due</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due</em>'.
	 * @see org.hyoka.model.hyoka.Deadline#getDue()
	 * @see #getDeadline()
	 * @generated
	 */
	EAttribute getDeadline_Due();

	/**
	 * Returns the meta object for the reference '{@link org.hyoka.model.hyoka.Deadline#getUndertaking <em>Undertaking</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Undertaking</em>'.
	 * @see org.hyoka.model.hyoka.Deadline#getUndertaking()
	 * @see #getDeadline()
	 * @generated
	 */
	EReference getDeadline_Undertaking();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Deadline#isScoring <em>Scoring</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scoring</em>'.
	 * @see org.hyoka.model.hyoka.Deadline#isScoring()
	 * @see #getDeadline()
	 * @generated
	 */
	EAttribute getDeadline_Scoring();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.hyoka.Committee <em>Committee</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Committee</em>'.
	 * @see org.hyoka.model.hyoka.Committee
	 * @generated
	 */
	EClass getCommittee();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Committee#getParent <em>Parent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Parent</em>'.
	 * @see org.hyoka.model.hyoka.Committee#getParent()
	 * @see #getCommittee()
	 * @generated
	 */
	EAttribute getCommittee_Parent();

	/**
	 * Returns the meta object for the reference '{@link org.hyoka.model.hyoka.Committee#getChair <em>Chair</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Chair</em>'.
	 * @see org.hyoka.model.hyoka.Committee#getChair()
	 * @see #getCommittee()
	 * @generated
	 */
	EReference getCommittee_Chair();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Committee#getChairAffiliation <em>Chair Affiliation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Chair Affiliation</em>'.
	 * @see org.hyoka.model.hyoka.Committee#getChairAffiliation()
	 * @see #getCommittee()
	 * @generated
	 */
	EAttribute getCommittee_ChairAffiliation();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.hyoka.Committee#getMeetings <em>Meetings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Meetings</em>'.
	 * @see org.hyoka.model.hyoka.Committee#getMeetings()
	 * @see #getCommittee()
	 * @generated
	 */
	EReference getCommittee_Meetings();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.hyoka.CriterionSet <em>Criterion Set</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Criterion Set</em>'.
	 * @see org.hyoka.model.hyoka.CriterionSet
	 * @generated
	 */
	EClass getCriterionSet();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.hyoka.CriterionSet#getCriteria <em>Criteria</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Criteria</em>'.
	 * @see org.hyoka.model.hyoka.CriterionSet#getCriteria()
	 * @see #getCriterionSet()
	 * @generated
	 */
	EReference getCriterionSet_Criteria();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.CriterionSet#getTemplate <em>Template</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Template</em>'.
	 * @see org.hyoka.model.hyoka.CriterionSet#getTemplate()
	 * @see #getCriterionSet()
	 * @generated
	 */
	EAttribute getCriterionSet_Template();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.CriterionSet#getTotal <em>Total</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Total</em>'.
	 * @see org.hyoka.model.hyoka.CriterionSet#getTotal()
	 * @see #getCriterionSet()
	 * @generated
	 */
	EAttribute getCriterionSet_Total();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.CriterionSet#getThreshold <em>Threshold</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Threshold</em>'.
	 * @see org.hyoka.model.hyoka.CriterionSet#getThreshold()
	 * @see #getCriterionSet()
	 * @generated
	 */
	EAttribute getCriterionSet_Threshold();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.hyoka.CriterionSet#getBands <em>Bands</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Bands</em>'.
	 * @see org.hyoka.model.hyoka.CriterionSet#getBands()
	 * @see #getCriterionSet()
	 * @generated
	 */
	EReference getCriterionSet_Bands();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.hyoka.Criterion <em>Criterion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Criterion</em>'.
	 * @see org.hyoka.model.hyoka.Criterion
	 * @generated
	 */
	EClass getCriterion();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Criterion#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.hyoka.model.hyoka.Criterion#getCode()
	 * @see #getCriterion()
	 * @generated
	 */
	EAttribute getCriterion_Code();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Criterion#getShortName <em>Short Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Short Name</em>'.
	 * @see org.hyoka.model.hyoka.Criterion#getShortName()
	 * @see #getCriterion()
	 * @generated
	 */
	EAttribute getCriterion_ShortName();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Criterion#getGuidance <em>Guidance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Guidance</em>'.
	 * @see org.hyoka.model.hyoka.Criterion#getGuidance()
	 * @see #getCriterion()
	 * @generated
	 */
	EAttribute getCriterion_Guidance();

	/**
	 * Returns the meta object for the reference list '{@link org.hyoka.model.hyoka.Criterion#getScales <em>Scales</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Scales</em>'.
	 * @see org.hyoka.model.hyoka.Criterion#getScales()
	 * @see #getCriterion()
	 * @generated
	 */
	EReference getCriterion_Scales();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Criterion#isOverall <em>Overall</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Overall</em>'.
	 * @see org.hyoka.model.hyoka.Criterion#isOverall()
	 * @see #getCriterion()
	 * @generated
	 */
	EAttribute getCriterion_Overall();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Criterion#getWeight <em>Weight</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Weight</em>'.
	 * @see org.hyoka.model.hyoka.Criterion#getWeight()
	 * @see #getCriterion()
	 * @generated
	 */
	EAttribute getCriterion_Weight();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Criterion#getThreshold <em>Threshold</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Threshold</em>'.
	 * @see org.hyoka.model.hyoka.Criterion#getThreshold()
	 * @see #getCriterion()
	 * @generated
	 */
	EAttribute getCriterion_Threshold();

	/**
	 * Returns the meta object for the reference '{@link org.hyoka.model.hyoka.Criterion#getPartOf <em>Part Of</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Part Of</em>'.
	 * @see org.hyoka.model.hyoka.Criterion#getPartOf()
	 * @see #getCriterion()
	 * @generated
	 */
	EReference getCriterion_PartOf();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Criterion#isSeveralAnswers <em>Several Answers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Several Answers</em>'.
	 * @see org.hyoka.model.hyoka.Criterion#isSeveralAnswers()
	 * @see #getCriterion()
	 * @generated
	 */
	EAttribute getCriterion_SeveralAnswers();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.hyoka.Scale <em>Scale</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Scale</em>'.
	 * @see org.hyoka.model.hyoka.Scale
	 * @generated
	 */
	EClass getScale();

	/**
	 * Returns the meta object for the attribute list '{@link org.hyoka.model.hyoka.Scale#getKinds <em>Kinds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Kinds</em>'.
	 * @see org.hyoka.model.hyoka.Scale#getKinds()
	 * @see #getScale()
	 * @generated
	 */
	EAttribute getScale_Kinds();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Scale#getDirection <em>Direction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Direction</em>'.
	 * @see org.hyoka.model.hyoka.Scale#getDirection()
	 * @see #getScale()
	 * @generated
	 */
	EAttribute getScale_Direction();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Scale#getMinimum <em>Minimum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minimum</em>'.
	 * @see org.hyoka.model.hyoka.Scale#getMinimum()
	 * @see #getScale()
	 * @generated
	 */
	EAttribute getScale_Minimum();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Scale#getMaximum <em>Maximum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Maximum</em>'.
	 * @see org.hyoka.model.hyoka.Scale#getMaximum()
	 * @see #getScale()
	 * @generated
	 */
	EAttribute getScale_Maximum();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Scale#getStep <em>Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Step</em>'.
	 * @see org.hyoka.model.hyoka.Scale#getStep()
	 * @see #getScale()
	 * @generated
	 */
	EAttribute getScale_Step();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Scale#getAveraging <em>Averaging</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Averaging</em>'.
	 * @see org.hyoka.model.hyoka.Scale#getAveraging()
	 * @see #getScale()
	 * @generated
	 */
	EAttribute getScale_Averaging();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Scale#getDecimals <em>Decimals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decimals</em>'.
	 * @see org.hyoka.model.hyoka.Scale#getDecimals()
	 * @see #getScale()
	 * @generated
	 */
	EAttribute getScale_Decimals();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Scale#getFactor <em>Factor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Factor</em>'.
	 * @see org.hyoka.model.hyoka.Scale#getFactor()
	 * @see #getScale()
	 * @generated
	 */
	EAttribute getScale_Factor();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Scale#getReasonBelow <em>Reason Below</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason Below</em>'.
	 * @see org.hyoka.model.hyoka.Scale#getReasonBelow()
	 * @see #getScale()
	 * @generated
	 */
	EAttribute getScale_ReasonBelow();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.hyoka.Scale#getPoints <em>Points</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Points</em>'.
	 * @see org.hyoka.model.hyoka.Scale#getPoints()
	 * @see #getScale()
	 * @generated
	 */
	EReference getScale_Points();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.hyoka.Scale#getBands <em>Bands</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Bands</em>'.
	 * @see org.hyoka.model.hyoka.Scale#getBands()
	 * @see #getScale()
	 * @generated
	 */
	EReference getScale_Bands();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.hyoka.ScalePoint <em>Scale Point</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Scale Point</em>'.
	 * @see org.hyoka.model.hyoka.ScalePoint
	 * @generated
	 */
	EClass getScalePoint();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.ScalePoint#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.hyoka.model.hyoka.ScalePoint#getValue()
	 * @see #getScalePoint()
	 * @generated
	 */
	EAttribute getScalePoint_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.ScalePoint#getSymbol <em>Symbol</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Symbol</em>'.
	 * @see org.hyoka.model.hyoka.ScalePoint#getSymbol()
	 * @see #getScalePoint()
	 * @generated
	 */
	EAttribute getScalePoint_Symbol();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.hyoka.GradeBand <em>Grade Band</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Grade Band</em>'.
	 * @see org.hyoka.model.hyoka.GradeBand
	 * @generated
	 */
	EClass getGradeBand();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.GradeBand#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see org.hyoka.model.hyoka.GradeBand#getFrom()
	 * @see #getGradeBand()
	 * @generated
	 */
	EAttribute getGradeBand_From();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.GradeBand#getSymbol <em>Symbol</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Symbol</em>'.
	 * @see org.hyoka.model.hyoka.GradeBand#getSymbol()
	 * @see #getGradeBand()
	 * @generated
	 */
	EAttribute getGradeBand_Symbol();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.hyoka.ScoringRound <em>Scoring Round</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Scoring Round</em>'.
	 * @see org.hyoka.model.hyoka.ScoringRound
	 * @generated
	 */
	EClass getScoringRound();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.ScoringRound#getClosedOn <em>Closed On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Closed On</em>'.
	 * @see org.hyoka.model.hyoka.ScoringRound#getClosedOn()
	 * @see #getScoringRound()
	 * @generated
	 */
	EAttribute getScoringRound_ClosedOn();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.hyoka.ScoreSheet <em>Score Sheet</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Score Sheet</em>'.
	 * @see org.hyoka.model.hyoka.ScoreSheet
	 * @generated
	 */
	EClass getScoreSheet();

	/**
	 * Returns the meta object for the reference '{@link org.hyoka.model.hyoka.ScoreSheet#getMember <em>Member</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Member</em>'.
	 * @see org.hyoka.model.hyoka.ScoreSheet#getMember()
	 * @see #getScoreSheet()
	 * @generated
	 */
	EReference getScoreSheet_Member();

	/**
	 * Returns the meta object for the reference '{@link org.hyoka.model.hyoka.ScoreSheet#getUndertaking <em>Undertaking</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Undertaking</em>'.
	 * @see org.hyoka.model.hyoka.ScoreSheet#getUndertaking()
	 * @see #getScoreSheet()
	 * @generated
	 */
	EReference getScoreSheet_Undertaking();

	/**
	 * Returns the meta object for the reference '{@link org.hyoka.model.hyoka.ScoreSheet#getRound <em>Round</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Round</em>'.
	 * @see org.hyoka.model.hyoka.ScoreSheet#getRound()
	 * @see #getScoreSheet()
	 * @generated
	 */
	EReference getScoreSheet_Round();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.ScoreSheet#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.hyoka.model.hyoka.ScoreSheet#getState()
	 * @see #getScoreSheet()
	 * @generated
	 */
	EAttribute getScoreSheet_State();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.ScoreSheet#getReceivedOn <em>Received On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Received On</em>'.
	 * @see org.hyoka.model.hyoka.ScoreSheet#getReceivedOn()
	 * @see #getScoreSheet()
	 * @generated
	 */
	EAttribute getScoreSheet_ReceivedOn();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.hyoka.ScoreSheet#getScores <em>Scores</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Scores</em>'.
	 * @see org.hyoka.model.hyoka.ScoreSheet#getScores()
	 * @see #getScoreSheet()
	 * @generated
	 */
	EReference getScoreSheet_Scores();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.hyoka.Score <em>Score</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Score</em>'.
	 * @see org.hyoka.model.hyoka.Score
	 * @generated
	 */
	EClass getScore();

	/**
	 * Returns the meta object for the reference '{@link org.hyoka.model.hyoka.Score#getCriterion <em>Criterion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Criterion</em>'.
	 * @see org.hyoka.model.hyoka.Score#getCriterion()
	 * @see #getScore()
	 * @generated
	 */
	EReference getScore_Criterion();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Score#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.hyoka.model.hyoka.Score#getValue()
	 * @see #getScore()
	 * @generated
	 */
	EAttribute getScore_Value();

	/**
	 * Returns the meta object for the reference '{@link org.hyoka.model.hyoka.Score#getPoint <em>Point</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Point</em>'.
	 * @see org.hyoka.model.hyoka.Score#getPoint()
	 * @see #getScore()
	 * @generated
	 */
	EReference getScore_Point();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Score#isNotApplicable <em>Not Applicable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Not Applicable</em>'.
	 * @see org.hyoka.model.hyoka.Score#isNotApplicable()
	 * @see #getScore()
	 * @generated
	 */
	EAttribute getScore_NotApplicable();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Score#getComment <em>Comment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Comment</em>'.
	 * @see org.hyoka.model.hyoka.Score#getComment()
	 * @see #getScore()
	 * @generated
	 */
	EAttribute getScore_Comment();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.hyoka.Assessment <em>Assessment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Assessment</em>'.
	 * @see org.hyoka.model.hyoka.Assessment
	 * @generated
	 */
	EClass getAssessment();

	/**
	 * Returns the meta object for the reference '{@link org.hyoka.model.hyoka.Assessment#getUndertaking <em>Undertaking</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Undertaking</em>'.
	 * @see org.hyoka.model.hyoka.Assessment#getUndertaking()
	 * @see #getAssessment()
	 * @generated
	 */
	EReference getAssessment_Undertaking();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Assessment#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.hyoka.model.hyoka.Assessment#getKind()
	 * @see #getAssessment()
	 * @generated
	 */
	EAttribute getAssessment_Kind();

	/**
	 * Returns the meta object for the reference '{@link org.hyoka.model.hyoka.Assessment#getCriterionSet <em>Criterion Set</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Criterion Set</em>'.
	 * @see org.hyoka.model.hyoka.Assessment#getCriterionSet()
	 * @see #getAssessment()
	 * @generated
	 */
	EReference getAssessment_CriterionSet();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Assessment#isScored <em>Scored</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scored</em>'.
	 * @see org.hyoka.model.hyoka.Assessment#isScored()
	 * @see #getAssessment()
	 * @generated
	 */
	EAttribute getAssessment_Scored();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Assessment#getDecision <em>Decision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decision</em>'.
	 * @see org.hyoka.model.hyoka.Assessment#getDecision()
	 * @see #getAssessment()
	 * @generated
	 */
	EAttribute getAssessment_Decision();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.hyoka.Assessment#getCriterionAssessments <em>Criterion Assessments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Criterion Assessments</em>'.
	 * @see org.hyoka.model.hyoka.Assessment#getCriterionAssessments()
	 * @see #getAssessment()
	 * @generated
	 */
	EReference getAssessment_CriterionAssessments();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.hyoka.Assessment#getOpinions <em>Opinions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Opinions</em>'.
	 * @see org.hyoka.model.hyoka.Assessment#getOpinions()
	 * @see #getAssessment()
	 * @generated
	 */
	EReference getAssessment_Opinions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.hyoka.Assessment#getRecommendations <em>Recommendations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Recommendations</em>'.
	 * @see org.hyoka.model.hyoka.Assessment#getRecommendations()
	 * @see #getAssessment()
	 * @generated
	 */
	EReference getAssessment_Recommendations();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.hyoka.CriterionAssessment <em>Criterion Assessment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Criterion Assessment</em>'.
	 * @see org.hyoka.model.hyoka.CriterionAssessment
	 * @generated
	 */
	EClass getCriterionAssessment();

	/**
	 * Returns the meta object for the reference '{@link org.hyoka.model.hyoka.CriterionAssessment#getCriterion <em>Criterion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Criterion</em>'.
	 * @see org.hyoka.model.hyoka.CriterionAssessment#getCriterion()
	 * @see #getCriterionAssessment()
	 * @generated
	 */
	EReference getCriterionAssessment_Criterion();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.CriterionAssessment#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.hyoka.model.hyoka.CriterionAssessment#getText()
	 * @see #getCriterionAssessment()
	 * @generated
	 */
	EAttribute getCriterionAssessment_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.CriterionAssessment#getLowMeanReason <em>Low Mean Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Low Mean Reason</em>'.
	 * @see org.hyoka.model.hyoka.CriterionAssessment#getLowMeanReason()
	 * @see #getCriterionAssessment()
	 * @generated
	 */
	EAttribute getCriterionAssessment_LowMeanReason();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.CriterionAssessment#getConsensus <em>Consensus</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Consensus</em>'.
	 * @see org.hyoka.model.hyoka.CriterionAssessment#getConsensus()
	 * @see #getCriterionAssessment()
	 * @generated
	 */
	EAttribute getCriterionAssessment_Consensus();

	/**
	 * Returns the meta object for the reference '{@link org.hyoka.model.hyoka.CriterionAssessment#getConsensusPoint <em>Consensus Point</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Consensus Point</em>'.
	 * @see org.hyoka.model.hyoka.CriterionAssessment#getConsensusPoint()
	 * @see #getCriterionAssessment()
	 * @generated
	 */
	EReference getCriterionAssessment_ConsensusPoint();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.hyoka.CriterionAssessment#getCounts <em>Counts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Counts</em>'.
	 * @see org.hyoka.model.hyoka.CriterionAssessment#getCounts()
	 * @see #getCriterionAssessment()
	 * @generated
	 */
	EReference getCriterionAssessment_Counts();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.hyoka.GradeCount <em>Grade Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Grade Count</em>'.
	 * @see org.hyoka.model.hyoka.GradeCount
	 * @generated
	 */
	EClass getGradeCount();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.GradeCount#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.hyoka.model.hyoka.GradeCount#getValue()
	 * @see #getGradeCount()
	 * @generated
	 */
	EAttribute getGradeCount_Value();

	/**
	 * Returns the meta object for the reference '{@link org.hyoka.model.hyoka.GradeCount#getPoint <em>Point</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Point</em>'.
	 * @see org.hyoka.model.hyoka.GradeCount#getPoint()
	 * @see #getGradeCount()
	 * @generated
	 */
	EReference getGradeCount_Point();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.GradeCount#getCount <em>Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Count</em>'.
	 * @see org.hyoka.model.hyoka.GradeCount#getCount()
	 * @see #getGradeCount()
	 * @generated
	 */
	EAttribute getGradeCount_Count();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.hyoka.Opinion <em>Opinion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Opinion</em>'.
	 * @see org.hyoka.model.hyoka.Opinion
	 * @generated
	 */
	EClass getOpinion();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Opinion#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.hyoka.model.hyoka.Opinion#getText()
	 * @see #getOpinion()
	 * @generated
	 */
	EAttribute getOpinion_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Opinion#getPolarity <em>Polarity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Polarity</em>'.
	 * @see org.hyoka.model.hyoka.Opinion#getPolarity()
	 * @see #getOpinion()
	 * @generated
	 */
	EAttribute getOpinion_Polarity();

	/**
	 * Returns the meta object for the reference '{@link org.hyoka.model.hyoka.Opinion#getCriterion <em>Criterion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Criterion</em>'.
	 * @see org.hyoka.model.hyoka.Opinion#getCriterion()
	 * @see #getOpinion()
	 * @generated
	 */
	EReference getOpinion_Criterion();

	/**
	 * Returns the meta object for the reference '{@link org.hyoka.model.hyoka.Opinion#getAuthor <em>Author</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Author</em>'.
	 * @see org.hyoka.model.hyoka.Opinion#getAuthor()
	 * @see #getOpinion()
	 * @generated
	 */
	EReference getOpinion_Author();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Opinion#getUse <em>Use</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Use</em>'.
	 * @see org.hyoka.model.hyoka.Opinion#getUse()
	 * @see #getOpinion()
	 * @generated
	 */
	EAttribute getOpinion_Use();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Opinion#getUseReason <em>Use Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Use Reason</em>'.
	 * @see org.hyoka.model.hyoka.Opinion#getUseReason()
	 * @see #getOpinion()
	 * @generated
	 */
	EAttribute getOpinion_UseReason();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.hyoka.Recommendation <em>Recommendation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Recommendation</em>'.
	 * @see org.hyoka.model.hyoka.Recommendation
	 * @generated
	 */
	EClass getRecommendation();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Recommendation#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.hyoka.model.hyoka.Recommendation#getText()
	 * @see #getRecommendation()
	 * @generated
	 */
	EAttribute getRecommendation_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Recommendation#getOrigin <em>Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Origin</em>'.
	 * @see org.hyoka.model.hyoka.Recommendation#getOrigin()
	 * @see #getRecommendation()
	 * @generated
	 */
	EAttribute getRecommendation_Origin();

	/**
	 * Returns the meta object for the reference '{@link org.hyoka.model.hyoka.Recommendation#getAuthor <em>Author</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Author</em>'.
	 * @see org.hyoka.model.hyoka.Recommendation#getAuthor()
	 * @see #getRecommendation()
	 * @generated
	 */
	EReference getRecommendation_Author();

	/**
	 * Returns the meta object for the reference '{@link org.hyoka.model.hyoka.Recommendation#getCriterion <em>Criterion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Criterion</em>'.
	 * @see org.hyoka.model.hyoka.Recommendation#getCriterion()
	 * @see #getRecommendation()
	 * @generated
	 */
	EReference getRecommendation_Criterion();

	/**
	 * Returns the meta object for the containment reference '{@link org.hyoka.model.hyoka.Recommendation#getResponse <em>Response</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Response</em>'.
	 * @see org.hyoka.model.hyoka.Recommendation#getResponse()
	 * @see #getRecommendation()
	 * @generated
	 */
	EReference getRecommendation_Response();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.hyoka.Response <em>Response</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Response</em>'.
	 * @see org.hyoka.model.hyoka.Response
	 * @generated
	 */
	EClass getResponse();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Response#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.hyoka.model.hyoka.Response#getText()
	 * @see #getResponse()
	 * @generated
	 */
	EAttribute getResponse_Text();

	/**
	 * Returns the meta object for the reference '{@link org.hyoka.model.hyoka.Response#getOwner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Owner</em>'.
	 * @see org.hyoka.model.hyoka.Response#getOwner()
	 * @see #getResponse()
	 * @generated
	 */
	EReference getResponse_Owner();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Response#getDue <em>Due</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due</em>'.
	 * @see org.hyoka.model.hyoka.Response#getDue()
	 * @see #getResponse()
	 * @generated
	 */
	EAttribute getResponse_Due();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.Response#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.hyoka.model.hyoka.Response#getState()
	 * @see #getResponse()
	 * @generated
	 */
	EAttribute getResponse_State();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.hyoka.WorkingGroupFinding <em>Working Group Finding</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Working Group Finding</em>'.
	 * @see org.hyoka.model.hyoka.WorkingGroupFinding
	 * @generated
	 */
	EClass getWorkingGroupFinding();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.WorkingGroupFinding#getSession <em>Session</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Session</em>'.
	 * @see org.hyoka.model.hyoka.WorkingGroupFinding#getSession()
	 * @see #getWorkingGroupFinding()
	 * @generated
	 */
	EAttribute getWorkingGroupFinding_Session();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.WorkingGroupFinding#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.hyoka.model.hyoka.WorkingGroupFinding#getKind()
	 * @see #getWorkingGroupFinding()
	 * @generated
	 */
	EAttribute getWorkingGroupFinding_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.WorkingGroupFinding#getYear <em>Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Year</em>'.
	 * @see org.hyoka.model.hyoka.WorkingGroupFinding#getYear()
	 * @see #getWorkingGroupFinding()
	 * @generated
	 */
	EAttribute getWorkingGroupFinding_Year();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.WorkingGroupFinding#getHeading <em>Heading</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Heading</em>'.
	 * @see org.hyoka.model.hyoka.WorkingGroupFinding#getHeading()
	 * @see #getWorkingGroupFinding()
	 * @generated
	 */
	EAttribute getWorkingGroupFinding_Heading();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.WorkingGroupFinding#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.hyoka.model.hyoka.WorkingGroupFinding#getText()
	 * @see #getWorkingGroupFinding()
	 * @generated
	 */
	EAttribute getWorkingGroupFinding_Text();

	/**
	 * Returns the meta object for the containment reference '{@link org.hyoka.model.hyoka.WorkingGroupFinding#getResponse <em>Response</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Response</em>'.
	 * @see org.hyoka.model.hyoka.WorkingGroupFinding#getResponse()
	 * @see #getWorkingGroupFinding()
	 * @generated
	 */
	EReference getWorkingGroupFinding_Response();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.hyoka.PriorFinding <em>Prior Finding</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Prior Finding</em>'.
	 * @see org.hyoka.model.hyoka.PriorFinding
	 * @generated
	 */
	EClass getPriorFinding();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.PriorFinding#getBody <em>Body</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Body</em>'.
	 * @see org.hyoka.model.hyoka.PriorFinding#getBody()
	 * @see #getPriorFinding()
	 * @generated
	 */
	EAttribute getPriorFinding_Body();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.PriorFinding#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.hyoka.model.hyoka.PriorFinding#getKind()
	 * @see #getPriorFinding()
	 * @generated
	 */
	EAttribute getPriorFinding_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.PriorFinding#getYear <em>Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Year</em>'.
	 * @see org.hyoka.model.hyoka.PriorFinding#getYear()
	 * @see #getPriorFinding()
	 * @generated
	 */
	EAttribute getPriorFinding_Year();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.PriorFinding#getHeading <em>Heading</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Heading</em>'.
	 * @see org.hyoka.model.hyoka.PriorFinding#getHeading()
	 * @see #getPriorFinding()
	 * @generated
	 */
	EAttribute getPriorFinding_Heading();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.PriorFinding#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.hyoka.model.hyoka.PriorFinding#getText()
	 * @see #getPriorFinding()
	 * @generated
	 */
	EAttribute getPriorFinding_Text();

	/**
	 * Returns the meta object for the containment reference '{@link org.hyoka.model.hyoka.PriorFinding#getResponse <em>Response</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Response</em>'.
	 * @see org.hyoka.model.hyoka.PriorFinding#getResponse()
	 * @see #getPriorFinding()
	 * @generated
	 */
	EReference getPriorFinding_Response();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.PriorFinding#getRemark <em>Remark</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Remark</em>'.
	 * @see org.hyoka.model.hyoka.PriorFinding#getRemark()
	 * @see #getPriorFinding()
	 * @generated
	 */
	EAttribute getPriorFinding_Remark();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.PriorFinding#getOriginId <em>Origin Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Origin Id</em>'.
	 * @see org.hyoka.model.hyoka.PriorFinding#getOriginId()
	 * @see #getPriorFinding()
	 * @generated
	 */
	EAttribute getPriorFinding_OriginId();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.hyoka.ReportOutline <em>Report Outline</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Report Outline</em>'.
	 * @see org.hyoka.model.hyoka.ReportOutline
	 * @generated
	 */
	EClass getReportOutline();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.ReportOutline#getTemplate <em>Template</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Template</em>'.
	 * @see org.hyoka.model.hyoka.ReportOutline#getTemplate()
	 * @see #getReportOutline()
	 * @generated
	 */
	EAttribute getReportOutline_Template();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.hyoka.ReportOutline#getChapters <em>Chapters</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Chapters</em>'.
	 * @see org.hyoka.model.hyoka.ReportOutline#getChapters()
	 * @see #getReportOutline()
	 * @generated
	 */
	EReference getReportOutline_Chapters();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.hyoka.OutlineChapter <em>Outline Chapter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Outline Chapter</em>'.
	 * @see org.hyoka.model.hyoka.OutlineChapter
	 * @generated
	 */
	EClass getOutlineChapter();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.OutlineChapter#getSection <em>Section</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Section</em>'.
	 * @see org.hyoka.model.hyoka.OutlineChapter#getSection()
	 * @see #getOutlineChapter()
	 * @generated
	 */
	EAttribute getOutlineChapter_Section();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.OutlineChapter#getArgument <em>Argument</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Argument</em>'.
	 * @see org.hyoka.model.hyoka.OutlineChapter#getArgument()
	 * @see #getOutlineChapter()
	 * @generated
	 */
	EAttribute getOutlineChapter_Argument();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.OutlineChapter#getScope <em>Scope</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scope</em>'.
	 * @see org.hyoka.model.hyoka.OutlineChapter#getScope()
	 * @see #getOutlineChapter()
	 * @generated
	 */
	EAttribute getOutlineChapter_Scope();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.OutlineChapter#getNumbering <em>Numbering</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Numbering</em>'.
	 * @see org.hyoka.model.hyoka.OutlineChapter#getNumbering()
	 * @see #getOutlineChapter()
	 * @generated
	 */
	EAttribute getOutlineChapter_Numbering();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.OutlineChapter#isIncluded <em>Included</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Included</em>'.
	 * @see org.hyoka.model.hyoka.OutlineChapter#isIncluded()
	 * @see #getOutlineChapter()
	 * @generated
	 */
	EAttribute getOutlineChapter_Included();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.OutlineChapter#getIntro <em>Intro</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Intro</em>'.
	 * @see org.hyoka.model.hyoka.OutlineChapter#getIntro()
	 * @see #getOutlineChapter()
	 * @generated
	 */
	EAttribute getOutlineChapter_Intro();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.hyoka.OutlineChapter#getChapters <em>Chapters</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Chapters</em>'.
	 * @see org.hyoka.model.hyoka.OutlineChapter#getChapters()
	 * @see #getOutlineChapter()
	 * @generated
	 */
	EReference getOutlineChapter_Chapters();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.hyoka.CouncilTopic <em>Council Topic</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Council Topic</em>'.
	 * @see org.hyoka.model.hyoka.CouncilTopic
	 * @generated
	 */
	EClass getCouncilTopic();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.CouncilTopic#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.hyoka.model.hyoka.CouncilTopic#getNumber()
	 * @see #getCouncilTopic()
	 * @generated
	 */
	EAttribute getCouncilTopic_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.CouncilTopic#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.hyoka.model.hyoka.CouncilTopic#getDescription()
	 * @see #getCouncilTopic()
	 * @generated
	 */
	EAttribute getCouncilTopic_Description();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.hyoka.CouncilTopic#getMeasures <em>Measures</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Measures</em>'.
	 * @see org.hyoka.model.hyoka.CouncilTopic#getMeasures()
	 * @see #getCouncilTopic()
	 * @generated
	 */
	EReference getCouncilTopic_Measures();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.hyoka.CouncilMeasure <em>Council Measure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Council Measure</em>'.
	 * @see org.hyoka.model.hyoka.CouncilMeasure
	 * @generated
	 */
	EClass getCouncilMeasure();

	/**
	 * Returns the meta object for the reference '{@link org.hyoka.model.hyoka.CouncilMeasure#getMinistry <em>Ministry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Ministry</em>'.
	 * @see org.hyoka.model.hyoka.CouncilMeasure#getMinistry()
	 * @see #getCouncilMeasure()
	 * @generated
	 */
	EReference getCouncilMeasure_Ministry();

	/**
	 * Returns the meta object for the reference '{@link org.hyoka.model.hyoka.CouncilMeasure#getProgram <em>Program</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Program</em>'.
	 * @see org.hyoka.model.hyoka.CouncilMeasure#getProgram()
	 * @see #getCouncilMeasure()
	 * @generated
	 */
	EReference getCouncilMeasure_Program();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.CouncilMeasure#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.hyoka.model.hyoka.CouncilMeasure#getText()
	 * @see #getCouncilMeasure()
	 * @generated
	 */
	EAttribute getCouncilMeasure_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.CouncilMeasure#getResults <em>Results</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Results</em>'.
	 * @see org.hyoka.model.hyoka.CouncilMeasure#getResults()
	 * @see #getCouncilMeasure()
	 * @generated
	 */
	EAttribute getCouncilMeasure_Results();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.CouncilMeasure#getNextSteps <em>Next Steps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Next Steps</em>'.
	 * @see org.hyoka.model.hyoka.CouncilMeasure#getNextSteps()
	 * @see #getCouncilMeasure()
	 * @generated
	 */
	EAttribute getCouncilMeasure_NextSteps();

	/**
	 * Returns the meta object for the reference '{@link org.hyoka.model.hyoka.CouncilMeasure#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Source</em>'.
	 * @see org.hyoka.model.hyoka.CouncilMeasure#getSource()
	 * @see #getCouncilMeasure()
	 * @generated
	 */
	EReference getCouncilMeasure_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.CouncilMeasure#getPlace <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Place</em>'.
	 * @see org.hyoka.model.hyoka.CouncilMeasure#getPlace()
	 * @see #getCouncilMeasure()
	 * @generated
	 */
	EAttribute getCouncilMeasure_Place();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.hyoka.CrossTable <em>Cross Table</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Cross Table</em>'.
	 * @see org.hyoka.model.hyoka.CrossTable
	 * @generated
	 */
	EClass getCrossTable();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.CrossTable#getRowTitle <em>Row Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Row Title</em>'.
	 * @see org.hyoka.model.hyoka.CrossTable#getRowTitle()
	 * @see #getCrossTable()
	 * @generated
	 */
	EAttribute getCrossTable_RowTitle();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.CrossTable#getColumnTitle <em>Column Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Column Title</em>'.
	 * @see org.hyoka.model.hyoka.CrossTable#getColumnTitle()
	 * @see #getCrossTable()
	 * @generated
	 */
	EAttribute getCrossTable_ColumnTitle();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.CrossTable#getOfWhichTitle <em>Of Which Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Of Which Title</em>'.
	 * @see org.hyoka.model.hyoka.CrossTable#getOfWhichTitle()
	 * @see #getCrossTable()
	 * @generated
	 */
	EAttribute getCrossTable_OfWhichTitle();

	/**
	 * Returns the meta object for the attribute list '{@link org.hyoka.model.hyoka.CrossTable#getRows <em>Rows</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Rows</em>'.
	 * @see org.hyoka.model.hyoka.CrossTable#getRows()
	 * @see #getCrossTable()
	 * @generated
	 */
	EAttribute getCrossTable_Rows();

	/**
	 * Returns the meta object for the attribute list '{@link org.hyoka.model.hyoka.CrossTable#getColumns <em>Columns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Columns</em>'.
	 * @see org.hyoka.model.hyoka.CrossTable#getColumns()
	 * @see #getCrossTable()
	 * @generated
	 */
	EAttribute getCrossTable_Columns();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.hyoka.CrossTable#getCells <em>Cells</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Cells</em>'.
	 * @see org.hyoka.model.hyoka.CrossTable#getCells()
	 * @see #getCrossTable()
	 * @generated
	 */
	EReference getCrossTable_Cells();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.hyoka.CrossCell <em>Cross Cell</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Cross Cell</em>'.
	 * @see org.hyoka.model.hyoka.CrossCell
	 * @generated
	 */
	EClass getCrossCell();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.CrossCell#getRow <em>Row</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Row</em>'.
	 * @see org.hyoka.model.hyoka.CrossCell#getRow()
	 * @see #getCrossCell()
	 * @generated
	 */
	EAttribute getCrossCell_Row();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.CrossCell#getColumn <em>Column</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Column</em>'.
	 * @see org.hyoka.model.hyoka.CrossCell#getColumn()
	 * @see #getCrossCell()
	 * @generated
	 */
	EAttribute getCrossCell_Column();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.CrossCell#getCount <em>Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Count</em>'.
	 * @see org.hyoka.model.hyoka.CrossCell#getCount()
	 * @see #getCrossCell()
	 * @generated
	 */
	EAttribute getCrossCell_Count();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.CrossCell#getOfWhich <em>Of Which</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Of Which</em>'.
	 * @see org.hyoka.model.hyoka.CrossCell#getOfWhich()
	 * @see #getCrossCell()
	 * @generated
	 */
	EAttribute getCrossCell_OfWhich();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.hyoka.ProgramSheet <em>Program Sheet</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Program Sheet</em>'.
	 * @see org.hyoka.model.hyoka.ProgramSheet
	 * @generated
	 */
	EClass getProgramSheet();

	/**
	 * Returns the meta object for the reference '{@link org.hyoka.model.hyoka.ProgramSheet#getProgram <em>Program</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Program</em>'.
	 * @see org.hyoka.model.hyoka.ProgramSheet#getProgram()
	 * @see #getProgramSheet()
	 * @generated
	 */
	EReference getProgramSheet_Program();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.ProgramSheet#getYear <em>Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Year</em>'.
	 * @see org.hyoka.model.hyoka.ProgramSheet#getYear()
	 * @see #getProgramSheet()
	 * @generated
	 */
	EAttribute getProgramSheet_Year();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.ProgramSheet#getDepartment <em>Department</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Department</em>'.
	 * @see org.hyoka.model.hyoka.ProgramSheet#getDepartment()
	 * @see #getProgramSheet()
	 * @generated
	 */
	EAttribute getProgramSheet_Department();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.ProgramSheet#getPurpose <em>Purpose</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Purpose</em>'.
	 * @see org.hyoka.model.hyoka.ProgramSheet#getPurpose()
	 * @see #getProgramSheet()
	 * @generated
	 */
	EAttribute getProgramSheet_Purpose();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.ProgramSheet#getContent <em>Content</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Content</em>'.
	 * @see org.hyoka.model.hyoka.ProgramSheet#getContent()
	 * @see #getProgramSheet()
	 * @generated
	 */
	EAttribute getProgramSheet_Content();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.ProgramSheet#getGoals <em>Goals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Goals</em>'.
	 * @see org.hyoka.model.hyoka.ProgramSheet#getGoals()
	 * @see #getProgramSheet()
	 * @generated
	 */
	EAttribute getProgramSheet_Goals();

	/**
	 * Returns the meta object for the containment reference '{@link org.hyoka.model.hyoka.ProgramSheet#getFundingFlow <em>Funding Flow</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Funding Flow</em>'.
	 * @see org.hyoka.model.hyoka.ProgramSheet#getFundingFlow()
	 * @see #getProgramSheet()
	 * @generated
	 */
	EReference getProgramSheet_FundingFlow();

	/**
	 * Returns the meta object for the reference '{@link org.hyoka.model.hyoka.ProgramSheet#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Unit</em>'.
	 * @see org.hyoka.model.hyoka.ProgramSheet#getUnit()
	 * @see #getProgramSheet()
	 * @generated
	 */
	EReference getProgramSheet_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.ProgramSheet#getRequested <em>Requested</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Requested</em>'.
	 * @see org.hyoka.model.hyoka.ProgramSheet#getRequested()
	 * @see #getProgramSheet()
	 * @generated
	 */
	EAttribute getProgramSheet_Requested();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.ProgramSheet#getLastBudget <em>Last Budget</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Last Budget</em>'.
	 * @see org.hyoka.model.hyoka.ProgramSheet#getLastBudget()
	 * @see #getProgramSheet()
	 * @generated
	 */
	EAttribute getProgramSheet_LastBudget();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.hyoka.ProgramSheet#getSupplementary <em>Supplementary</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Supplementary</em>'.
	 * @see org.hyoka.model.hyoka.ProgramSheet#getSupplementary()
	 * @see #getProgramSheet()
	 * @generated
	 */
	EReference getProgramSheet_Supplementary();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.hyoka.ProgramSheet#getBudgetLines <em>Budget Lines</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Budget Lines</em>'.
	 * @see org.hyoka.model.hyoka.ProgramSheet#getBudgetLines()
	 * @see #getProgramSheet()
	 * @generated
	 */
	EReference getProgramSheet_BudgetLines();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.hyoka.ProgramSheetLine <em>Program Sheet Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Program Sheet Line</em>'.
	 * @see org.hyoka.model.hyoka.ProgramSheetLine
	 * @generated
	 */
	EClass getProgramSheetLine();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.ProgramSheetLine#getContent <em>Content</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Content</em>'.
	 * @see org.hyoka.model.hyoka.ProgramSheetLine#getContent()
	 * @see #getProgramSheetLine()
	 * @generated
	 */
	EAttribute getProgramSheetLine_Content();

	/**
	 * Returns the meta object for the containment reference '{@link org.hyoka.model.hyoka.ProgramSheetLine#getPeriod <em>Period</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Period</em>'.
	 * @see org.hyoka.model.hyoka.ProgramSheetLine#getPeriod()
	 * @see #getProgramSheetLine()
	 * @generated
	 */
	EReference getProgramSheetLine_Period();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.ProgramSheetLine#getRequested <em>Requested</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Requested</em>'.
	 * @see org.hyoka.model.hyoka.ProgramSheetLine#getRequested()
	 * @see #getProgramSheetLine()
	 * @generated
	 */
	EAttribute getProgramSheetLine_Requested();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.ProgramSheetLine#getLastBudget <em>Last Budget</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Last Budget</em>'.
	 * @see org.hyoka.model.hyoka.ProgramSheetLine#getLastBudget()
	 * @see #getProgramSheetLine()
	 * @generated
	 */
	EAttribute getProgramSheetLine_LastBudget();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.hyoka.SupportPipeline <em>Support Pipeline</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Support Pipeline</em>'.
	 * @see org.hyoka.model.hyoka.SupportPipeline
	 * @generated
	 */
	EClass getSupportPipeline();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.SupportPipeline#getYear <em>Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Year</em>'.
	 * @see org.hyoka.model.hyoka.SupportPipeline#getYear()
	 * @see #getSupportPipeline()
	 * @generated
	 */
	EAttribute getSupportPipeline_Year();

	/**
	 * Returns the meta object for the reference '{@link org.hyoka.model.hyoka.SupportPipeline#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Unit</em>'.
	 * @see org.hyoka.model.hyoka.SupportPipeline#getUnit()
	 * @see #getSupportPipeline()
	 * @generated
	 */
	EReference getSupportPipeline_Unit();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.hyoka.SupportPipeline#getStages <em>Stages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Stages</em>'.
	 * @see org.hyoka.model.hyoka.SupportPipeline#getStages()
	 * @see #getSupportPipeline()
	 * @generated
	 */
	EReference getSupportPipeline_Stages();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.hyoka.PipelineStage <em>Pipeline Stage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Pipeline Stage</em>'.
	 * @see org.hyoka.model.hyoka.PipelineStage
	 * @generated
	 */
	EClass getPipelineStage();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.PipelineStage#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.hyoka.model.hyoka.PipelineStage#getCode()
	 * @see #getPipelineStage()
	 * @generated
	 */
	EAttribute getPipelineStage_Code();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.PipelineStage#getGoal <em>Goal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Goal</em>'.
	 * @see org.hyoka.model.hyoka.PipelineStage#getGoal()
	 * @see #getPipelineStage()
	 * @generated
	 */
	EAttribute getPipelineStage_Goal();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.PipelineStage#getNewTopics <em>New Topics</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>New Topics</em>'.
	 * @see org.hyoka.model.hyoka.PipelineStage#getNewTopics()
	 * @see #getPipelineStage()
	 * @generated
	 */
	EAttribute getPipelineStage_NewTopics();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.hyoka.PipelineStage#getAmountPerTopic <em>Amount Per Topic</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Amount Per Topic</em>'.
	 * @see org.hyoka.model.hyoka.PipelineStage#getAmountPerTopic()
	 * @see #getPipelineStage()
	 * @generated
	 */
	EAttribute getPipelineStage_AmountPerTopic();

	/**
	 * Returns the meta object for the reference list '{@link org.hyoka.model.hyoka.PipelineStage#getNext <em>Next</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Next</em>'.
	 * @see org.hyoka.model.hyoka.PipelineStage#getNext()
	 * @see #getPipelineStage()
	 * @generated
	 */
	EReference getPipelineStage_Next();

	/**
	 * Returns the meta object for enum '{@link org.hyoka.model.hyoka.EvaluationKind <em>Evaluation Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Evaluation Kind</em>'.
	 * @see org.hyoka.model.hyoka.EvaluationKind
	 * @generated
	 */
	EEnum getEvaluationKind();

	/**
	 * Returns the meta object for enum '{@link org.hyoka.model.hyoka.EvaluationState <em>Evaluation State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Evaluation State</em>'.
	 * @see org.hyoka.model.hyoka.EvaluationState
	 * @generated
	 */
	EEnum getEvaluationState();

	/**
	 * Returns the meta object for enum '{@link org.hyoka.model.hyoka.ContractForm <em>Contract Form</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Contract Form</em>'.
	 * @see org.hyoka.model.hyoka.ContractForm
	 * @generated
	 */
	EEnum getContractForm();

	/**
	 * Returns the meta object for enum '{@link org.hyoka.model.hyoka.ProcurementMethod <em>Procurement Method</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Procurement Method</em>'.
	 * @see org.hyoka.model.hyoka.ProcurementMethod
	 * @generated
	 */
	EEnum getProcurementMethod();

	/**
	 * Returns the meta object for enum '{@link org.hyoka.model.hyoka.ReviewVerdict <em>Review Verdict</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Review Verdict</em>'.
	 * @see org.hyoka.model.hyoka.ReviewVerdict
	 * @generated
	 */
	EEnum getReviewVerdict();

	/**
	 * Returns the meta object for enum '{@link org.hyoka.model.hyoka.ReflectionVerdict <em>Reflection Verdict</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Reflection Verdict</em>'.
	 * @see org.hyoka.model.hyoka.ReflectionVerdict
	 * @generated
	 */
	EEnum getReflectionVerdict();

	/**
	 * Returns the meta object for enum '{@link org.hyoka.model.hyoka.MoneyState <em>Money State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Money State</em>'.
	 * @see org.hyoka.model.hyoka.MoneyState
	 * @generated
	 */
	EEnum getMoneyState();

	/**
	 * Returns the meta object for enum '{@link org.hyoka.model.hyoka.MoneyKind <em>Money Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Money Kind</em>'.
	 * @see org.hyoka.model.hyoka.MoneyKind
	 * @generated
	 */
	EEnum getMoneyKind();

	/**
	 * Returns the meta object for enum '{@link org.hyoka.model.hyoka.Account <em>Account</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Account</em>'.
	 * @see org.hyoka.model.hyoka.Account
	 * @generated
	 */
	EEnum getAccount();

	/**
	 * Returns the meta object for enum '{@link org.hyoka.model.hyoka.Dimension <em>Dimension</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Dimension</em>'.
	 * @see org.hyoka.model.hyoka.Dimension
	 * @generated
	 */
	EEnum getDimension();

	/**
	 * Returns the meta object for enum '{@link org.hyoka.model.hyoka.OrganizationKind <em>Organization Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Organization Kind</em>'.
	 * @see org.hyoka.model.hyoka.OrganizationKind
	 * @generated
	 */
	EEnum getOrganizationKind();

	/**
	 * Returns the meta object for enum '{@link org.hyoka.model.hyoka.AliasKind <em>Alias Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Alias Kind</em>'.
	 * @see org.hyoka.model.hyoka.AliasKind
	 * @generated
	 */
	EEnum getAliasKind();

	/**
	 * Returns the meta object for enum '{@link org.hyoka.model.hyoka.RoleKind <em>Role Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Role Kind</em>'.
	 * @see org.hyoka.model.hyoka.RoleKind
	 * @generated
	 */
	EEnum getRoleKind();

	/**
	 * Returns the meta object for enum '{@link org.hyoka.model.hyoka.IndicatorKind <em>Indicator Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Indicator Kind</em>'.
	 * @see org.hyoka.model.hyoka.IndicatorKind
	 * @generated
	 */
	EEnum getIndicatorKind();

	/**
	 * Returns the meta object for enum '{@link org.hyoka.model.hyoka.OutcomeTerm <em>Outcome Term</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Outcome Term</em>'.
	 * @see org.hyoka.model.hyoka.OutcomeTerm
	 * @generated
	 */
	EEnum getOutcomeTerm();

	/**
	 * Returns the meta object for enum '{@link org.hyoka.model.hyoka.Accumulation <em>Accumulation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Accumulation</em>'.
	 * @see org.hyoka.model.hyoka.Accumulation
	 * @generated
	 */
	EEnum getAccumulation();

	/**
	 * Returns the meta object for enum '{@link org.hyoka.model.hyoka.Direction <em>Direction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Direction</em>'.
	 * @see org.hyoka.model.hyoka.Direction
	 * @generated
	 */
	EEnum getDirection();

	/**
	 * Returns the meta object for enum '{@link org.hyoka.model.hyoka.TargetKind <em>Target Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Target Kind</em>'.
	 * @see org.hyoka.model.hyoka.TargetKind
	 * @generated
	 */
	EEnum getTargetKind();

	/**
	 * Returns the meta object for enum '{@link org.hyoka.model.hyoka.OutputCountKind <em>Output Count Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Output Count Kind</em>'.
	 * @see org.hyoka.model.hyoka.OutputCountKind
	 * @generated
	 */
	EEnum getOutputCountKind();

	/**
	 * Returns the meta object for enum '{@link org.hyoka.model.hyoka.StatedMeasure <em>Stated Measure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Stated Measure</em>'.
	 * @see org.hyoka.model.hyoka.StatedMeasure
	 * @generated
	 */
	EEnum getStatedMeasure();

	/**
	 * Returns the meta object for enum '{@link org.hyoka.model.hyoka.MemberRole <em>Member Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Member Role</em>'.
	 * @see org.hyoka.model.hyoka.MemberRole
	 * @generated
	 */
	EEnum getMemberRole();

	/**
	 * Returns the meta object for enum '{@link org.hyoka.model.hyoka.CommentState <em>Comment State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Comment State</em>'.
	 * @see org.hyoka.model.hyoka.CommentState
	 * @generated
	 */
	EEnum getCommentState();

	/**
	 * Returns the meta object for enum '{@link org.hyoka.model.hyoka.ReviewState <em>Review State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Review State</em>'.
	 * @see org.hyoka.model.hyoka.ReviewState
	 * @generated
	 */
	EEnum getReviewState();

	/**
	 * Returns the meta object for enum '{@link org.hyoka.model.hyoka.PanelDisclosure <em>Panel Disclosure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Panel Disclosure</em>'.
	 * @see org.hyoka.model.hyoka.PanelDisclosure
	 * @generated
	 */
	EEnum getPanelDisclosure();

	/**
	 * Returns the meta object for enum '{@link org.hyoka.model.hyoka.RecusalKind <em>Recusal Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Recusal Kind</em>'.
	 * @see org.hyoka.model.hyoka.RecusalKind
	 * @generated
	 */
	EEnum getRecusalKind();

	/**
	 * Returns the meta object for enum '{@link org.hyoka.model.hyoka.MeetingForm <em>Meeting Form</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Meeting Form</em>'.
	 * @see org.hyoka.model.hyoka.MeetingForm
	 * @generated
	 */
	EEnum getMeetingForm();

	/**
	 * Returns the meta object for enum '{@link org.hyoka.model.hyoka.Averaging <em>Averaging</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Averaging</em>'.
	 * @see org.hyoka.model.hyoka.Averaging
	 * @generated
	 */
	EEnum getAveraging();

	/**
	 * Returns the meta object for enum '{@link org.hyoka.model.hyoka.TotalKind <em>Total Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Total Kind</em>'.
	 * @see org.hyoka.model.hyoka.TotalKind
	 * @generated
	 */
	EEnum getTotalKind();

	/**
	 * Returns the meta object for enum '{@link org.hyoka.model.hyoka.Polarity <em>Polarity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Polarity</em>'.
	 * @see org.hyoka.model.hyoka.Polarity
	 * @generated
	 */
	EEnum getPolarity();

	/**
	 * Returns the meta object for enum '{@link org.hyoka.model.hyoka.OpinionUse <em>Opinion Use</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Opinion Use</em>'.
	 * @see org.hyoka.model.hyoka.OpinionUse
	 * @generated
	 */
	EEnum getOpinionUse();

	/**
	 * Returns the meta object for enum '{@link org.hyoka.model.hyoka.SheetState <em>Sheet State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Sheet State</em>'.
	 * @see org.hyoka.model.hyoka.SheetState
	 * @generated
	 */
	EEnum getSheetState();

	/**
	 * Returns the meta object for enum '{@link org.hyoka.model.hyoka.RecommendationOrigin <em>Recommendation Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Recommendation Origin</em>'.
	 * @see org.hyoka.model.hyoka.RecommendationOrigin
	 * @generated
	 */
	EEnum getRecommendationOrigin();

	/**
	 * Returns the meta object for enum '{@link org.hyoka.model.hyoka.ResponseState <em>Response State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Response State</em>'.
	 * @see org.hyoka.model.hyoka.ResponseState
	 * @generated
	 */
	EEnum getResponseState();

	/**
	 * Returns the meta object for enum '{@link org.hyoka.model.hyoka.ProgramRelationKind <em>Program Relation Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Program Relation Kind</em>'.
	 * @see org.hyoka.model.hyoka.ProgramRelationKind
	 * @generated
	 */
	EEnum getProgramRelationKind();

	/**
	 * Returns the meta object for enum '{@link org.hyoka.model.hyoka.NumberStyle <em>Number Style</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Number Style</em>'.
	 * @see org.hyoka.model.hyoka.NumberStyle
	 * @generated
	 */
	EEnum getNumberStyle();

	/**
	 * Returns the meta object for enum '{@link org.hyoka.model.hyoka.ChapterScope <em>Chapter Scope</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Chapter Scope</em>'.
	 * @see org.hyoka.model.hyoka.ChapterScope
	 * @generated
	 */
	EEnum getChapterScope();

	/**
	 * Returns the meta object for data type '{@link java.lang.String <em>Markdown</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Prose in CommonMark with tables; a figure or table of the same dossier is referred to as `![](id)`. Plain text is valid.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Markdown</em>'.
	 * @see java.lang.String
	 * @model instanceClass="java.lang.String"
	 *        annotation="https://hyoka.org/label ja='\u672c\u6587'"
	 * @generated
	 */
	EDataType getMarkdown();

	/**
	 * Returns the meta object for data type '{@link org.hyoka.model.time.FiscalYear <em>Fiscal Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A Japanese fiscal year, April to March, named by its first calendar year (so that a year is never a bare number). Stored as `FY2018`.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Fiscal Year</em>'.
	 * @see org.hyoka.model.time.FiscalYear
	 * @model instanceClass="org.hyoka.model.time.FiscalYear"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel create='return it == null ? null : &lt;%org.hyoka.model.time.FiscalYear%&gt;.parse(it);' convert='return it == null ? null : it.toString();'"
	 *        annotation="https://hyoka.org/label ja='\u5e74\u5ea6'"
	 * @generated
	 */
	EDataType getFiscalYear();

	/**
	 * Returns the meta object for data type '{@link org.hyoka.model.time.DatePoint <em>Date Point</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A point in time that says what it is: day, month, quarter, calendar year or fiscal year, at large or at its end. Stored as `2022-12-23`, `2022-12`, `2022-12-end`, `FY2022-Q3`, `2022`, `2022-end`, `FY2022`, `FY2022-end`.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Date Point</em>'.
	 * @see org.hyoka.model.time.DatePoint
	 * @model instanceClass="org.hyoka.model.time.DatePoint"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel create='return it == null ? null : &lt;%org.hyoka.model.time.DatePoint%&gt;.parse(it);' convert='return it == null ? null : it.toString();'"
	 *        annotation="https://hyoka.org/label ja='\u6642\u70b9'"
	 * @generated
	 */
	EDataType getDatePoint();

	/**
	 * Returns the meta object for data type '{@link java.time.LocalDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A calendar day, ISO 8601.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Date</em>'.
	 * @see java.time.LocalDate
	 * @model instanceClass="java.time.LocalDate"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel create='return it == null ? null : &lt;%java.time.LocalDate%&gt;.parse(it);' convert='return it == null ? null : it.toString();'"
	 *        annotation="https://hyoka.org/label ja='\u65e5\u4ed8'"
	 * @generated
	 */
	EDataType getDate();

	/**
	 * Returns the meta object for data type '{@link java.time.LocalDateTime <em>Date Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A local date and time, ISO 8601, minutes or finer.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Date Time</em>'.
	 * @see java.time.LocalDateTime
	 * @model instanceClass="java.time.LocalDateTime"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel create='return it == null ? null : &lt;%java.time.LocalDateTime%&gt;.parse(it);' convert='return it == null ? null : it.toString();'"
	 *        annotation="https://hyoka.org/label ja='\u65e5\u6642'"
	 * @generated
	 */
	EDataType getDateTime();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	HyokaFactory getHyokaFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.impl.ElementImpl <em>Element</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.impl.ElementImpl
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getElement()
		 * @generated
		 */
		EClass ELEMENT = eINSTANCE.getElement();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELEMENT__ID = eINSTANCE.getElement_Id();

		/**
		 * The meta object literal for the '<em><b>Notes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ELEMENT__NOTES = eINSTANCE.getElement_Notes();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.impl.NoteImpl <em>Note</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.impl.NoteImpl
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getNote()
		 * @generated
		 */
		EClass NOTE = eINSTANCE.getNote();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOTE__TEXT = eINSTANCE.getNote_Text();

		/**
		 * The meta object literal for the '<em><b>Place</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOTE__PLACE = eINSTANCE.getNote_Place();

		/**
		 * The meta object literal for the '<em><b>Printed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOTE__PRINTED = eINSTANCE.getNote_Printed();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOTE__STATE = eINSTANCE.getNote_State();

		/**
		 * The meta object literal for the '<em><b>Author</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOTE__AUTHOR = eINSTANCE.getNote_Author();

		/**
		 * The meta object literal for the '<em><b>Written At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOTE__WRITTEN_AT = eINSTANCE.getNote_WrittenAt();

		/**
		 * The meta object literal for the '<em><b>Field</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOTE__FIELD = eINSTANCE.getNote_Field();

		/**
		 * The meta object literal for the '<em><b>Quoted</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOTE__QUOTED = eINSTANCE.getNote_Quoted();

		/**
		 * The meta object literal for the '<em><b>Resolved By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOTE__RESOLVED_BY = eINSTANCE.getNote_ResolvedBy();

		/**
		 * The meta object literal for the '<em><b>Resolved At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOTE__RESOLVED_AT = eINSTANCE.getNote_ResolvedAt();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.impl.NamedElementImpl <em>Named Element</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.impl.NamedElementImpl
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getNamedElement()
		 * @generated
		 */
		EClass NAMED_ELEMENT = eINSTANCE.getNamedElement();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NAMED_ELEMENT__NAME = eINSTANCE.getNamedElement_Name();

		/**
		 * The meta object literal for the '<em><b>Aliases</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NAMED_ELEMENT__ALIASES = eINSTANCE.getNamedElement_Aliases();

		/**
		 * The meta object literal for the '<em><b>Translations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NAMED_ELEMENT__TRANSLATIONS = eINSTANCE.getNamedElement_Translations();

		/**
		 * The meta object literal for the '<em><b>Wordings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NAMED_ELEMENT__WORDINGS = eINSTANCE.getNamedElement_Wordings();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.impl.AliasImpl <em>Alias</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.impl.AliasImpl
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getAlias()
		 * @generated
		 */
		EClass ALIAS = eINSTANCE.getAlias();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ALIAS__NAME = eINSTANCE.getAlias_Name();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ALIAS__KIND = eINSTANCE.getAlias_Kind();

		/**
		 * The meta object literal for the '<em><b>Until</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ALIAS__UNTIL = eINSTANCE.getAlias_Until();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.impl.TranslationImpl <em>Translation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.impl.TranslationImpl
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getTranslation()
		 * @generated
		 */
		EClass TRANSLATION = eINSTANCE.getTranslation();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSLATION__LANGUAGE = eINSTANCE.getTranslation_Language();

		/**
		 * The meta object literal for the '<em><b>Feature</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSLATION__FEATURE = eINSTANCE.getTranslation_Feature();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSLATION__TEXT = eINSTANCE.getTranslation_Text();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.impl.WordingImpl <em>Wording</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.impl.WordingImpl
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getWording()
		 * @generated
		 */
		EClass WORDING = eINSTANCE.getWording();

		/**
		 * The meta object literal for the '<em><b>Feature</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORDING__FEATURE = eINSTANCE.getWording_Feature();

		/**
		 * The meta object literal for the '<em><b>Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORDING__YEAR = eINSTANCE.getWording_Year();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORDING__TEXT = eINSTANCE.getWording_Text();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.impl.FactImpl <em>Fact</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.impl.FactImpl
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getFact()
		 * @generated
		 */
		EClass FACT = eINSTANCE.getFact();

		/**
		 * The meta object literal for the '<em><b>Stated</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FACT__STATED = eINSTANCE.getFact_Stated();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.impl.StatedFigureImpl <em>Stated Figure</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.impl.StatedFigureImpl
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getStatedFigure()
		 * @generated
		 */
		EClass STATED_FIGURE = eINSTANCE.getStatedFigure();

		/**
		 * The meta object literal for the '<em><b>Measure</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATED_FIGURE__MEASURE = eINSTANCE.getStatedFigure_Measure();

		/**
		 * The meta object literal for the '<em><b>About</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STATED_FIGURE__ABOUT = eINSTANCE.getStatedFigure_About();

		/**
		 * The meta object literal for the '<em><b>Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATED_FIGURE__YEAR = eINSTANCE.getStatedFigure_Year();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATED_FIGURE__VALUE = eINSTANCE.getStatedFigure_Value();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATED_FIGURE__TEXT = eINSTANCE.getStatedFigure_Text();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATED_FIGURE__DATE = eINSTANCE.getStatedFigure_Date();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STATED_FIGURE__UNIT = eINSTANCE.getStatedFigure_Unit();

		/**
		 * The meta object literal for the '<em><b>Money Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATED_FIGURE__MONEY_KIND = eINSTANCE.getStatedFigure_MoneyKind();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATED_FIGURE__LABEL = eINSTANCE.getStatedFigure_Label();

		/**
		 * The meta object literal for the '<em><b>Place</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATED_FIGURE__PLACE = eINSTANCE.getStatedFigure_Place();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STATED_FIGURE__SOURCE = eINSTANCE.getStatedFigure_Source();

		/**
		 * The meta object literal for the '<em><b>Explanation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATED_FIGURE__EXPLANATION = eINSTANCE.getStatedFigure_Explanation();

		/**
		 * The meta object literal for the '<em><b>Printed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATED_FIGURE__PRINTED = eINSTANCE.getStatedFigure_Printed();

		/**
		 * The meta object literal for the '<em><b>Preliminary</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATED_FIGURE__PRELIMINARY = eINSTANCE.getStatedFigure_Preliminary();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.impl.UnitImpl <em>Unit</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.impl.UnitImpl
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getUnit()
		 * @generated
		 */
		EClass UNIT = eINSTANCE.getUnit();

		/**
		 * The meta object literal for the '<em><b>Symbol</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNIT__SYMBOL = eINSTANCE.getUnit_Symbol();

		/**
		 * The meta object literal for the '<em><b>Dimension</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNIT__DIMENSION = eINSTANCE.getUnit_Dimension();

		/**
		 * The meta object literal for the '<em><b>Factor</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNIT__FACTOR = eINSTANCE.getUnit_Factor();

		/**
		 * The meta object literal for the '<em><b>Currency</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNIT__CURRENCY = eINSTANCE.getUnit_Currency();

		/**
		 * The meta object literal for the '<em><b>Decimals</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNIT__DECIMALS = eINSTANCE.getUnit_Decimals();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.impl.SourceImpl <em>Source</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.impl.SourceImpl
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getSource()
		 * @generated
		 */
		EClass SOURCE = eINSTANCE.getSource();

		/**
		 * The meta object literal for the '<em><b>Publisher</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__PUBLISHER = eINSTANCE.getSource_Publisher();

		/**
		 * The meta object literal for the '<em><b>Published On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__PUBLISHED_ON = eINSTANCE.getSource_PublishedOn();

		/**
		 * The meta object literal for the '<em><b>Url</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__URL = eINSTANCE.getSource_Url();

		/**
		 * The meta object literal for the '<em><b>Processed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__PROCESSED = eINSTANCE.getSource_Processed();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.impl.PolicyImpl <em>Policy</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.impl.PolicyImpl
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getPolicy()
		 * @generated
		 */
		EClass POLICY = eINSTANCE.getPolicy();

		/**
		 * The meta object literal for the '<em><b>Decided By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POLICY__DECIDED_BY = eINSTANCE.getPolicy_DecidedBy();

		/**
		 * The meta object literal for the '<em><b>Decided On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POLICY__DECIDED_ON = eINSTANCE.getPolicy_DecidedOn();

		/**
		 * The meta object literal for the '<em><b>Amendments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference POLICY__AMENDMENTS = eINSTANCE.getPolicy_Amendments();

		/**
		 * The meta object literal for the '<em><b>Quotes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference POLICY__QUOTES = eINSTANCE.getPolicy_Quotes();

		/**
		 * The meta object literal for the '<em><b>Url</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POLICY__URL = eINSTANCE.getPolicy_Url();

		/**
		 * The meta object literal for the '<em><b>Parent</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference POLICY__PARENT = eINSTANCE.getPolicy_Parent();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.impl.PolicyAmendmentImpl <em>Policy Amendment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.impl.PolicyAmendmentImpl
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getPolicyAmendment()
		 * @generated
		 */
		EClass POLICY_AMENDMENT = eINSTANCE.getPolicyAmendment();

		/**
		 * The meta object literal for the '<em><b>Decided On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POLICY_AMENDMENT__DECIDED_ON = eINSTANCE.getPolicyAmendment_DecidedOn();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POLICY_AMENDMENT__TEXT = eINSTANCE.getPolicyAmendment_Text();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.impl.OrganizationImpl <em>Organization</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.impl.OrganizationImpl
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getOrganization()
		 * @generated
		 */
		EClass ORGANIZATION = eINSTANCE.getOrganization();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGANIZATION__KIND = eINSTANCE.getOrganization_Kind();

		/**
		 * The meta object literal for the '<em><b>Corporate Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGANIZATION__CORPORATE_NUMBER = eINSTANCE.getOrganization_CorporateNumber();

		/**
		 * The meta object literal for the '<em><b>Ror</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGANIZATION__ROR = eINSTANCE.getOrganization_Ror();

		/**
		 * The meta object literal for the '<em><b>Country</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGANIZATION__COUNTRY = eINSTANCE.getOrganization_Country();

		/**
		 * The meta object literal for the '<em><b>Parent</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ORGANIZATION__PARENT = eINSTANCE.getOrganization_Parent();

		/**
		 * The meta object literal for the '<em><b>Successor Of</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ORGANIZATION__SUCCESSOR_OF = eINSTANCE.getOrganization_SuccessorOf();

		/**
		 * The meta object literal for the '<em><b>Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGANIZATION__ADDRESS = eINSTANCE.getOrganization_Address();

		/**
		 * The meta object literal for the '<em><b>Legal Form</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGANIZATION__LEGAL_FORM = eINSTANCE.getOrganization_LegalForm();

		/**
		 * The meta object literal for the '<em><b>Rank</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGANIZATION__RANK = eINSTANCE.getOrganization_Rank();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.impl.PersonImpl <em>Person</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.impl.PersonImpl
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getPerson()
		 * @generated
		 */
		EClass PERSON = eINSTANCE.getPerson();

		/**
		 * The meta object literal for the '<em><b>Reading</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__READING = eINSTANCE.getPerson_Reading();

		/**
		 * The meta object literal for the '<em><b>Orcid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__ORCID = eINSTANCE.getPerson_Orcid();

		/**
		 * The meta object literal for the '<em><b>Affiliations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PERSON__AFFILIATIONS = eINSTANCE.getPerson_Affiliations();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.impl.AffiliationImpl <em>Affiliation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.impl.AffiliationImpl
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getAffiliation()
		 * @generated
		 */
		EClass AFFILIATION = eINSTANCE.getAffiliation();

		/**
		 * The meta object literal for the '<em><b>Organization</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AFFILIATION__ORGANIZATION = eINSTANCE.getAffiliation_Organization();

		/**
		 * The meta object literal for the '<em><b>Department</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AFFILIATION__DEPARTMENT = eINSTANCE.getAffiliation_Department();

		/**
		 * The meta object literal for the '<em><b>Position</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AFFILIATION__POSITION = eINSTANCE.getAffiliation_Position();

		/**
		 * The meta object literal for the '<em><b>As Of</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AFFILIATION__AS_OF = eINSTANCE.getAffiliation_AsOf();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.impl.DossierImpl <em>Dossier</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.impl.DossierImpl
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getDossier()
		 * @generated
		 */
		EClass DOSSIER = eINSTANCE.getDossier();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOSSIER__TITLE = eINSTANCE.getDossier_Title();

		/**
		 * The meta object literal for the '<em><b>Subtitle</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOSSIER__SUBTITLE = eINSTANCE.getDossier_Subtitle();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOSSIER__LANGUAGE = eINSTANCE.getDossier_Language();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOSSIER__KIND = eINSTANCE.getDossier_Kind();

		/**
		 * The meta object literal for the '<em><b>Fiscal Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOSSIER__FISCAL_YEAR = eINSTANCE.getDossier_FiscalYear();

		/**
		 * The meta object literal for the '<em><b>Published On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOSSIER__PUBLISHED_ON = eINSTANCE.getDossier_PublishedOn();

		/**
		 * The meta object literal for the '<em><b>Issuer</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOSSIER__ISSUER = eINSTANCE.getDossier_Issuer();

		/**
		 * The meta object literal for the '<em><b>Foreword</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOSSIER__FOREWORD = eINSTANCE.getDossier_Foreword();

		/**
		 * The meta object literal for the '<em><b>Undertakings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOSSIER__UNDERTAKINGS = eINSTANCE.getDossier_Undertakings();

		/**
		 * The meta object literal for the '<em><b>Panel</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOSSIER__PANEL = eINSTANCE.getDossier_Panel();

		/**
		 * The meta object literal for the '<em><b>Working Group</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOSSIER__WORKING_GROUP = eINSTANCE.getDossier_WorkingGroup();

		/**
		 * The meta object literal for the '<em><b>Rounds</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOSSIER__ROUNDS = eINSTANCE.getDossier_Rounds();

		/**
		 * The meta object literal for the '<em><b>Score Sheets</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOSSIER__SCORE_SHEETS = eINSTANCE.getDossier_ScoreSheets();

		/**
		 * The meta object literal for the '<em><b>Assessments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOSSIER__ASSESSMENTS = eINSTANCE.getDossier_Assessments();

		/**
		 * The meta object literal for the '<em><b>Criterion Sets</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOSSIER__CRITERION_SETS = eINSTANCE.getDossier_CriterionSets();

		/**
		 * The meta object literal for the '<em><b>Scales</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOSSIER__SCALES = eINSTANCE.getDossier_Scales();

		/**
		 * The meta object literal for the '<em><b>Outlines</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOSSIER__OUTLINES = eINSTANCE.getDossier_Outlines();

		/**
		 * The meta object literal for the '<em><b>Outline</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOSSIER__OUTLINE = eINSTANCE.getDossier_Outline();

		/**
		 * The meta object literal for the '<em><b>Organizations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOSSIER__ORGANIZATIONS = eINSTANCE.getDossier_Organizations();

		/**
		 * The meta object literal for the '<em><b>Persons</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOSSIER__PERSONS = eINSTANCE.getDossier_Persons();

		/**
		 * The meta object literal for the '<em><b>Units</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOSSIER__UNITS = eINSTANCE.getDossier_Units();

		/**
		 * The meta object literal for the '<em><b>Sources</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOSSIER__SOURCES = eINSTANCE.getDossier_Sources();

		/**
		 * The meta object literal for the '<em><b>Policies</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOSSIER__POLICIES = eINSTANCE.getDossier_Policies();

		/**
		 * The meta object literal for the '<em><b>Related Programs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOSSIER__RELATED_PROGRAMS = eINSTANCE.getDossier_RelatedPrograms();

		/**
		 * The meta object literal for the '<em><b>Program Relations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOSSIER__PROGRAM_RELATIONS = eINSTANCE.getDossier_ProgramRelations();

		/**
		 * The meta object literal for the '<em><b>Sections</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOSSIER__SECTIONS = eINSTANCE.getDossier_Sections();

		/**
		 * The meta object literal for the '<em><b>Council Topics</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOSSIER__COUNCIL_TOPICS = eINSTANCE.getDossier_CouncilTopics();

		/**
		 * The meta object literal for the '<em><b>Cross Tables</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOSSIER__CROSS_TABLES = eINSTANCE.getDossier_CrossTables();

		/**
		 * The meta object literal for the '<em><b>Program Sheets</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOSSIER__PROGRAM_SHEETS = eINSTANCE.getDossier_ProgramSheets();

		/**
		 * The meta object literal for the '<em><b>Pipelines</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOSSIER__PIPELINES = eINSTANCE.getDossier_Pipelines();

		/**
		 * The meta object literal for the '<em><b>Documents</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOSSIER__DOCUMENTS = eINSTANCE.getDossier_Documents();

		/**
		 * The meta object literal for the '<em><b>Previous Dossier Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOSSIER__PREVIOUS_DOSSIER_ID = eINSTANCE.getDossier_PreviousDossierId();

		/**
		 * The meta object literal for the '<em><b>Accepted Problems</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOSSIER__ACCEPTED_PROBLEMS = eINSTANCE.getDossier_AcceptedProblems();

		/**
		 * The meta object literal for the '<em><b>Chapter Reviews</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOSSIER__CHAPTER_REVIEWS = eINSTANCE.getDossier_ChapterReviews();

		/**
		 * The meta object literal for the '<em><b>Extensions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOSSIER__EXTENSIONS = eINSTANCE.getDossier_Extensions();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.impl.AcceptedProblemImpl <em>Accepted Problem</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.impl.AcceptedProblemImpl
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getAcceptedProblem()
		 * @generated
		 */
		EClass ACCEPTED_PROBLEM = eINSTANCE.getAcceptedProblem();

		/**
		 * The meta object literal for the '<em><b>Rule</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCEPTED_PROBLEM__RULE = eINSTANCE.getAcceptedProblem_Rule();

		/**
		 * The meta object literal for the '<em><b>Place</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCEPTED_PROBLEM__PLACE = eINSTANCE.getAcceptedProblem_Place();

		/**
		 * The meta object literal for the '<em><b>Fingerprint</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCEPTED_PROBLEM__FINGERPRINT = eINSTANCE.getAcceptedProblem_Fingerprint();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCEPTED_PROBLEM__REASON = eINSTANCE.getAcceptedProblem_Reason();

		/**
		 * The meta object literal for the '<em><b>Accepted By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCEPTED_PROBLEM__ACCEPTED_BY = eINSTANCE.getAcceptedProblem_AcceptedBy();

		/**
		 * The meta object literal for the '<em><b>Accepted On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCEPTED_PROBLEM__ACCEPTED_ON = eINSTANCE.getAcceptedProblem_AcceptedOn();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.impl.ChapterReviewImpl <em>Chapter Review</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.impl.ChapterReviewImpl
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getChapterReview()
		 * @generated
		 */
		EClass CHAPTER_REVIEW = eINSTANCE.getChapterReview();

		/**
		 * The meta object literal for the '<em><b>Chapter</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHAPTER_REVIEW__CHAPTER = eINSTANCE.getChapterReview_Chapter();

		/**
		 * The meta object literal for the '<em><b>Undertaking</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHAPTER_REVIEW__UNDERTAKING = eINSTANCE.getChapterReview_Undertaking();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHAPTER_REVIEW__STATE = eINSTANCE.getChapterReview_State();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHAPTER_REVIEW__BY = eINSTANCE.getChapterReview_By();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHAPTER_REVIEW__AT = eINSTANCE.getChapterReview_At();

		/**
		 * The meta object literal for the '<em><b>Next</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHAPTER_REVIEW__NEXT = eINSTANCE.getChapterReview_Next();

		/**
		 * The meta object literal for the '<em><b>Fingerprint</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHAPTER_REVIEW__FINGERPRINT = eINSTANCE.getChapterReview_Fingerprint();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.impl.AttachedDocumentImpl <em>Attached Document</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.impl.AttachedDocumentImpl
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getAttachedDocument()
		 * @generated
		 */
		EClass ATTACHED_DOCUMENT = eINSTANCE.getAttachedDocument();

		/**
		 * The meta object literal for the '<em><b>Entry</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTACHED_DOCUMENT__ENTRY = eINSTANCE.getAttachedDocument_Entry();

		/**
		 * The meta object literal for the '<em><b>Media Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTACHED_DOCUMENT__MEDIA_TYPE = eINSTANCE.getAttachedDocument_MediaType();

		/**
		 * The meta object literal for the '<em><b>Confidential</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTACHED_DOCUMENT__CONFIDENTIAL = eINSTANCE.getAttachedDocument_Confidential();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.impl.ProgramNodeImpl <em>Program Node</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.impl.ProgramNodeImpl
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getProgramNode()
		 * @generated
		 */
		EClass PROGRAM_NODE = eINSTANCE.getProgramNode();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAM_NODE__CODE = eINSTANCE.getProgramNode_Code();

		/**
		 * The meta object literal for the '<em><b>Period</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROGRAM_NODE__PERIOD = eINSTANCE.getProgramNode_Period();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.impl.RelatedProgramImpl <em>Related Program</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.impl.RelatedProgramImpl
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getRelatedProgram()
		 * @generated
		 */
		EClass RELATED_PROGRAM = eINSTANCE.getRelatedProgram();

		/**
		 * The meta object literal for the '<em><b>Ministry</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RELATED_PROGRAM__MINISTRY = eINSTANCE.getRelatedProgram_Ministry();

		/**
		 * The meta object literal for the '<em><b>Executor</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RELATED_PROGRAM__EXECUTOR = eINSTANCE.getRelatedProgram_Executor();

		/**
		 * The meta object literal for the '<em><b>Summary</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATED_PROGRAM__SUMMARY = eINSTANCE.getRelatedProgram_Summary();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.impl.ProgramRelationImpl <em>Program Relation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.impl.ProgramRelationImpl
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getProgramRelation()
		 * @generated
		 */
		EClass PROGRAM_RELATION = eINSTANCE.getProgramRelation();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROGRAM_RELATION__SOURCE = eINSTANCE.getProgramRelation_Source();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROGRAM_RELATION__TARGET = eINSTANCE.getProgramRelation_Target();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAM_RELATION__KIND = eINSTANCE.getProgramRelation_Kind();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAM_RELATION__TEXT = eINSTANCE.getProgramRelation_Text();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.impl.PeriodImpl <em>Period</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.impl.PeriodImpl
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getPeriod()
		 * @generated
		 */
		EClass PERIOD = eINSTANCE.getPeriod();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERIOD__START = eINSTANCE.getPeriod_Start();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERIOD__END = eINSTANCE.getPeriod_End();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERIOD__NOTE = eINSTANCE.getPeriod_Note();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.impl.UndertakingImpl <em>Undertaking</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.impl.UndertakingImpl
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getUndertaking()
		 * @generated
		 */
		EClass UNDERTAKING = eINSTANCE.getUndertaking();

		/**
		 * The meta object literal for the '<em><b>Short Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNDERTAKING__SHORT_NAME = eINSTANCE.getUndertaking_ShortName();

		/**
		 * The meta object literal for the '<em><b>Department</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNDERTAKING__DEPARTMENT = eINSTANCE.getUndertaking_Department();

		/**
		 * The meta object literal for the '<em><b>Ministry</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference UNDERTAKING__MINISTRY = eINSTANCE.getUndertaking_Ministry();

		/**
		 * The meta object literal for the '<em><b>Purpose</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNDERTAKING__PURPOSE = eINSTANCE.getUndertaking_Purpose();

		/**
		 * The meta object literal for the '<em><b>Evaluated</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNDERTAKING__EVALUATED = eINSTANCE.getUndertaking_Evaluated();

		/**
		 * The meta object literal for the '<em><b>Evaluation Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNDERTAKING__EVALUATION_KIND = eINSTANCE.getUndertaking_EvaluationKind();

		/**
		 * The meta object literal for the '<em><b>Evaluated Period</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference UNDERTAKING__EVALUATED_PERIOD = eINSTANCE.getUndertaking_EvaluatedPeriod();

		/**
		 * The meta object literal for the '<em><b>Policies</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference UNDERTAKING__POLICIES = eINSTANCE.getUndertaking_Policies();

		/**
		 * The meta object literal for the '<em><b>Accounts</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNDERTAKING__ACCOUNTS = eINSTANCE.getUndertaking_Accounts();

		/**
		 * The meta object literal for the '<em><b>Evaluations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference UNDERTAKING__EVALUATIONS = eINSTANCE.getUndertaking_Evaluations();

		/**
		 * The meta object literal for the '<em><b>Funding Flow</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference UNDERTAKING__FUNDING_FLOW = eINSTANCE.getUndertaking_FundingFlow();

		/**
		 * The meta object literal for the '<em><b>Roles</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference UNDERTAKING__ROLES = eINSTANCE.getUndertaking_Roles();

		/**
		 * The meta object literal for the '<em><b>Budget</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference UNDERTAKING__BUDGET = eINSTANCE.getUndertaking_Budget();

		/**
		 * The meta object literal for the '<em><b>Allocations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference UNDERTAKING__ALLOCATIONS = eINSTANCE.getUndertaking_Allocations();

		/**
		 * The meta object literal for the '<em><b>Research Items</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference UNDERTAKING__RESEARCH_ITEMS = eINSTANCE.getUndertaking_ResearchItems();

		/**
		 * The meta object literal for the '<em><b>Indicators</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference UNDERTAKING__INDICATORS = eINSTANCE.getUndertaking_Indicators();

		/**
		 * The meta object literal for the '<em><b>Output Counts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference UNDERTAKING__OUTPUT_COUNTS = eINSTANCE.getUndertaking_OutputCounts();

		/**
		 * The meta object literal for the '<em><b>Derivations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference UNDERTAKING__DERIVATIONS = eINSTANCE.getUndertaking_Derivations();

		/**
		 * The meta object literal for the '<em><b>Sections</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference UNDERTAKING__SECTIONS = eINSTANCE.getUndertaking_Sections();

		/**
		 * The meta object literal for the '<em><b>Prior Findings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference UNDERTAKING__PRIOR_FINDINGS = eINSTANCE.getUndertaking_PriorFindings();

		/**
		 * The meta object literal for the '<em><b>Working Group Findings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference UNDERTAKING__WORKING_GROUP_FINDINGS = eINSTANCE.getUndertaking_WorkingGroupFindings();

		/**
		 * The meta object literal for the '<em><b>Roadmaps</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference UNDERTAKING__ROADMAPS = eINSTANCE.getUndertaking_Roadmaps();

		/**
		 * The meta object literal for the '<em><b>Ip</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference UNDERTAKING__IP = eINSTANCE.getUndertaking_Ip();

		/**
		 * The meta object literal for the '<em><b>Url</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNDERTAKING__URL = eINSTANCE.getUndertaking_Url();

		/**
		 * The meta object literal for the '<em><b>Category</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNDERTAKING__CATEGORY = eINSTANCE.getUndertaking_Category();

		/**
		 * The meta object literal for the '<em><b>Display Order</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNDERTAKING__DISPLAY_ORDER = eINSTANCE.getUndertaking_DisplayOrder();

		/**
		 * The meta object literal for the '<em><b>Major Expenses</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNDERTAKING__MAJOR_EXPENSES = eINSTANCE.getUndertaking_MajorExpenses();

		/**
		 * The meta object literal for the '<em><b>Key Policies</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNDERTAKING__KEY_POLICIES = eINSTANCE.getUndertaking_KeyPolicies();

		/**
		 * The meta object literal for the '<em><b>Methods</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNDERTAKING__METHODS = eINSTANCE.getUndertaking_Methods();

		/**
		 * The meta object literal for the '<em><b>Account Names</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNDERTAKING__ACCOUNT_NAMES = eINSTANCE.getUndertaking_AccountNames();

		/**
		 * The meta object literal for the '<em><b>Responsible Units</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference UNDERTAKING__RESPONSIBLE_UNITS = eINSTANCE.getUndertaking_ResponsibleUnits();

		/**
		 * The meta object literal for the '<em><b>Sheet Numbers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference UNDERTAKING__SHEET_NUMBERS = eINSTANCE.getUndertaking_SheetNumbers();

		/**
		 * The meta object literal for the '<em><b>Legal Bases</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference UNDERTAKING__LEGAL_BASES = eINSTANCE.getUndertaking_LegalBases();

		/**
		 * The meta object literal for the '<em><b>Subsidy Rates</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference UNDERTAKING__SUBSIDY_RATES = eINSTANCE.getUndertaking_SubsidyRates();

		/**
		 * The meta object literal for the '<em><b>Expenditures</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference UNDERTAKING__EXPENDITURES = eINSTANCE.getUndertaking_Expenditures();

		/**
		 * The meta object literal for the '<em><b>Reviews</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference UNDERTAKING__REVIEWS = eINSTANCE.getUndertaking_Reviews();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.impl.ResponsibleUnitImpl <em>Responsible Unit</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.impl.ResponsibleUnitImpl
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getResponsibleUnit()
		 * @generated
		 */
		EClass RESPONSIBLE_UNIT = eINSTANCE.getResponsibleUnit();

		/**
		 * The meta object literal for the '<em><b>Ministry</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RESPONSIBLE_UNIT__MINISTRY = eINSTANCE.getResponsibleUnit_Ministry();

		/**
		 * The meta object literal for the '<em><b>Bureau</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESPONSIBLE_UNIT__BUREAU = eINSTANCE.getResponsibleUnit_Bureau();

		/**
		 * The meta object literal for the '<em><b>Department</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESPONSIBLE_UNIT__DEPARTMENT = eINSTANCE.getResponsibleUnit_Department();

		/**
		 * The meta object literal for the '<em><b>Division</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESPONSIBLE_UNIT__DIVISION = eINSTANCE.getResponsibleUnit_Division();

		/**
		 * The meta object literal for the '<em><b>Office</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESPONSIBLE_UNIT__OFFICE = eINSTANCE.getResponsibleUnit_Office();

		/**
		 * The meta object literal for the '<em><b>Team</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESPONSIBLE_UNIT__TEAM = eINSTANCE.getResponsibleUnit_Team();

		/**
		 * The meta object literal for the '<em><b>Section</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESPONSIBLE_UNIT__SECTION = eINSTANCE.getResponsibleUnit_Section();

		/**
		 * The meta object literal for the '<em><b>Officer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESPONSIBLE_UNIT__OFFICER = eINSTANCE.getResponsibleUnit_Officer();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.impl.SheetNumberImpl <em>Sheet Number</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.impl.SheetNumberImpl
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getSheetNumber()
		 * @generated
		 */
		EClass SHEET_NUMBER = eINSTANCE.getSheetNumber();

		/**
		 * The meta object literal for the '<em><b>Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SHEET_NUMBER__YEAR = eINSTANCE.getSheetNumber_Year();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SHEET_NUMBER__NUMBER = eINSTANCE.getSheetNumber_Number();

		/**
		 * The meta object literal for the '<em><b>Ministry</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SHEET_NUMBER__MINISTRY = eINSTANCE.getSheetNumber_Ministry();

		/**
		 * The meta object literal for the '<em><b>System Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SHEET_NUMBER__SYSTEM_ID = eINSTANCE.getSheetNumber_SystemId();

		/**
		 * The meta object literal for the '<em><b>Url</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SHEET_NUMBER__URL = eINSTANCE.getSheetNumber_Url();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.impl.LegalBasisImpl <em>Legal Basis</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.impl.LegalBasisImpl
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getLegalBasis()
		 * @generated
		 */
		EClass LEGAL_BASIS = eINSTANCE.getLegalBasis();

		/**
		 * The meta object literal for the '<em><b>Law Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LEGAL_BASIS__LAW_NUMBER = eINSTANCE.getLegalBasis_LawNumber();

		/**
		 * The meta object literal for the '<em><b>Law Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LEGAL_BASIS__LAW_ID = eINSTANCE.getLegalBasis_LawId();

		/**
		 * The meta object literal for the '<em><b>Article</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LEGAL_BASIS__ARTICLE = eINSTANCE.getLegalBasis_Article();

		/**
		 * The meta object literal for the '<em><b>Paragraph</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LEGAL_BASIS__PARAGRAPH = eINSTANCE.getLegalBasis_Paragraph();

		/**
		 * The meta object literal for the '<em><b>Item</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LEGAL_BASIS__ITEM = eINSTANCE.getLegalBasis_Item();

		/**
		 * The meta object literal for the '<em><b>Url</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LEGAL_BASIS__URL = eINSTANCE.getLegalBasis_Url();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.impl.SubsidyRateImpl <em>Subsidy Rate</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.impl.SubsidyRateImpl
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getSubsidyRate()
		 * @generated
		 */
		EClass SUBSIDY_RATE = eINSTANCE.getSubsidyRate();

		/**
		 * The meta object literal for the '<em><b>Subject</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUBSIDY_RATE__SUBJECT = eINSTANCE.getSubsidyRate_Subject();

		/**
		 * The meta object literal for the '<em><b>Rate</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUBSIDY_RATE__RATE = eINSTANCE.getSubsidyRate_Rate();

		/**
		 * The meta object literal for the '<em><b>Ceiling</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUBSIDY_RATE__CEILING = eINSTANCE.getSubsidyRate_Ceiling();

		/**
		 * The meta object literal for the '<em><b>Url</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUBSIDY_RATE__URL = eINSTANCE.getSubsidyRate_Url();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.impl.ProgramImpl <em>Program</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.impl.ProgramImpl
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getProgram()
		 * @generated
		 */
		EClass PROGRAM = eINSTANCE.getProgram();

		/**
		 * The meta object literal for the '<em><b>Projects</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROGRAM__PROJECTS = eINSTANCE.getProgram_Projects();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.impl.ProjectImpl <em>Project</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.impl.ProjectImpl
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getProject()
		 * @generated
		 */
		EClass PROJECT = eINSTANCE.getProject();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.impl.FundingSchemeImpl <em>Funding Scheme</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.impl.FundingSchemeImpl
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getFundingScheme()
		 * @generated
		 */
		EClass FUNDING_SCHEME = eINSTANCE.getFundingScheme();

		/**
		 * The meta object literal for the '<em><b>Calls</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FUNDING_SCHEME__CALLS = eINSTANCE.getFundingScheme_Calls();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.impl.FundingCallImpl <em>Funding Call</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.impl.FundingCallImpl
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getFundingCall()
		 * @generated
		 */
		EClass FUNDING_CALL = eINSTANCE.getFundingCall();

		/**
		 * The meta object literal for the '<em><b>Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FUNDING_CALL__YEAR = eINSTANCE.getFundingCall_Year();

		/**
		 * The meta object literal for the '<em><b>Applications</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FUNDING_CALL__APPLICATIONS = eINSTANCE.getFundingCall_Applications();

		/**
		 * The meta object literal for the '<em><b>Adopted</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FUNDING_CALL__ADOPTED = eINSTANCE.getFundingCall_Adopted();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.impl.EvaluationEventImpl <em>Evaluation Event</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.impl.EvaluationEventImpl
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getEvaluationEvent()
		 * @generated
		 */
		EClass EVALUATION_EVENT = eINSTANCE.getEvaluationEvent();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVALUATION_EVENT__KIND = eINSTANCE.getEvaluationEvent_Kind();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVALUATION_EVENT__AT = eINSTANCE.getEvaluationEvent_At();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVALUATION_EVENT__STATE = eINSTANCE.getEvaluationEvent_State();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVALUATION_EVENT__TEXT = eINSTANCE.getEvaluationEvent_Text();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.impl.FundingFlowImpl <em>Funding Flow</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.impl.FundingFlowImpl
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getFundingFlow()
		 * @generated
		 */
		EClass FUNDING_FLOW = eINSTANCE.getFundingFlow();

		/**
		 * The meta object literal for the '<em><b>Steps</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FUNDING_FLOW__STEPS = eINSTANCE.getFundingFlow_Steps();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.impl.FundingStepImpl <em>Funding Step</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.impl.FundingStepImpl
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getFundingStep()
		 * @generated
		 */
		EClass FUNDING_STEP = eINSTANCE.getFundingStep();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FUNDING_STEP__LABEL = eINSTANCE.getFundingStep_Label();

		/**
		 * The meta object literal for the '<em><b>Organization</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FUNDING_STEP__ORGANIZATION = eINSTANCE.getFundingStep_Organization();

		/**
		 * The meta object literal for the '<em><b>Form</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FUNDING_STEP__FORM = eINSTANCE.getFundingStep_Form();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.impl.RoleAssignmentImpl <em>Role Assignment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.impl.RoleAssignmentImpl
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getRoleAssignment()
		 * @generated
		 */
		EClass ROLE_ASSIGNMENT = eINSTANCE.getRoleAssignment();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROLE_ASSIGNMENT__ROLE = eINSTANCE.getRoleAssignment_Role();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROLE_ASSIGNMENT__LABEL = eINSTANCE.getRoleAssignment_Label();

		/**
		 * The meta object literal for the '<em><b>Person</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROLE_ASSIGNMENT__PERSON = eINSTANCE.getRoleAssignment_Person();

		/**
		 * The meta object literal for the '<em><b>Organization</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROLE_ASSIGNMENT__ORGANIZATION = eINSTANCE.getRoleAssignment_Organization();

		/**
		 * The meta object literal for the '<em><b>Position</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROLE_ASSIGNMENT__POSITION = eINSTANCE.getRoleAssignment_Position();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROLE_ASSIGNMENT__TEXT = eINSTANCE.getRoleAssignment_Text();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.impl.ResearchItemImpl <em>Research Item</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.impl.ResearchItemImpl
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getResearchItem()
		 * @generated
		 */
		EClass RESEARCH_ITEM = eINSTANCE.getResearchItem();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESEARCH_ITEM__CODE = eINSTANCE.getResearchItem_Code();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESEARCH_ITEM__DESCRIPTION = eINSTANCE.getResearchItem_Description();

		/**
		 * The meta object literal for the '<em><b>Items</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RESEARCH_ITEM__ITEMS = eINSTANCE.getResearchItem_Items();

		/**
		 * The meta object literal for the '<em><b>Themes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RESEARCH_ITEM__THEMES = eINSTANCE.getResearchItem_Themes();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.impl.ThemeImpl <em>Theme</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.impl.ThemeImpl
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getTheme()
		 * @generated
		 */
		EClass THEME = eINSTANCE.getTheme();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute THEME__CODE = eINSTANCE.getTheme_Code();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute THEME__DESCRIPTION = eINSTANCE.getTheme_Description();

		/**
		 * The meta object literal for the '<em><b>Implementers</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference THEME__IMPLEMENTERS = eINSTANCE.getTheme_Implementers();

		/**
		 * The meta object literal for the '<em><b>Leader</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference THEME__LEADER = eINSTANCE.getTheme_Leader();

		/**
		 * The meta object literal for the '<em><b>Started In</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute THEME__STARTED_IN = eINSTANCE.getTheme_StartedIn();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute THEME__LABEL = eINSTANCE.getTheme_Label();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.impl.AllocationTableImpl <em>Allocation Table</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.impl.AllocationTableImpl
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getAllocationTable()
		 * @generated
		 */
		EClass ALLOCATION_TABLE = eINSTANCE.getAllocationTable();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ALLOCATION_TABLE__UNIT = eINSTANCE.getAllocationTable_Unit();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ALLOCATION_TABLE__KIND = eINSTANCE.getAllocationTable_Kind();

		/**
		 * The meta object literal for the '<em><b>Allocations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ALLOCATION_TABLE__ALLOCATIONS = eINSTANCE.getAllocationTable_Allocations();

		/**
		 * The meta object literal for the '<em><b>Footnote</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ALLOCATION_TABLE__FOOTNOTE = eINSTANCE.getAllocationTable_Footnote();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.impl.AllocationImpl <em>Allocation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.impl.AllocationImpl
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getAllocation()
		 * @generated
		 */
		EClass ALLOCATION = eINSTANCE.getAllocation();

		/**
		 * The meta object literal for the '<em><b>Item</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ALLOCATION__ITEM = eINSTANCE.getAllocation_Item();

		/**
		 * The meta object literal for the '<em><b>Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ALLOCATION__YEAR = eINSTANCE.getAllocation_Year();

		/**
		 * The meta object literal for the '<em><b>Amount</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ALLOCATION__AMOUNT = eINSTANCE.getAllocation_Amount();

		/**
		 * The meta object literal for the '<em><b>Form</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ALLOCATION__FORM = eINSTANCE.getAllocation_Form();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ALLOCATION__STATE = eINSTANCE.getAllocation_State();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.impl.BudgetImpl <em>Budget</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.impl.BudgetImpl
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getBudget()
		 * @generated
		 */
		EClass BUDGET = eINSTANCE.getBudget();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BUDGET__UNIT = eINSTANCE.getBudget_Unit();

		/**
		 * The meta object literal for the '<em><b>Entries</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BUDGET__ENTRIES = eINSTANCE.getBudget_Entries();

		/**
		 * The meta object literal for the '<em><b>Footnote</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BUDGET__FOOTNOTE = eINSTANCE.getBudget_Footnote();

		/**
		 * The meta object literal for the '<em><b>Lines</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BUDGET__LINES = eINSTANCE.getBudget_Lines();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.impl.BudgetEntryImpl <em>Budget Entry</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.impl.BudgetEntryImpl
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getBudgetEntry()
		 * @generated
		 */
		EClass BUDGET_ENTRY = eINSTANCE.getBudgetEntry();

		/**
		 * The meta object literal for the '<em><b>Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BUDGET_ENTRY__YEAR = eINSTANCE.getBudgetEntry_Year();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BUDGET_ENTRY__KIND = eINSTANCE.getBudgetEntry_Kind();

		/**
		 * The meta object literal for the '<em><b>Account</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BUDGET_ENTRY__ACCOUNT = eINSTANCE.getBudgetEntry_Account();

		/**
		 * The meta object literal for the '<em><b>Amount</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BUDGET_ENTRY__AMOUNT = eINSTANCE.getBudgetEntry_Amount();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BUDGET_ENTRY__STATE = eINSTANCE.getBudgetEntry_State();

		/**
		 * The meta object literal for the '<em><b>Explanation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BUDGET_ENTRY__EXPLANATION = eINSTANCE.getBudgetEntry_Explanation();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BUDGET_ENTRY__NUMBER = eINSTANCE.getBudgetEntry_Number();

		/**
		 * The meta object literal for the '<em><b>Account Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BUDGET_ENTRY__ACCOUNT_NAME = eINSTANCE.getBudgetEntry_AccountName();

		/**
		 * The meta object literal for the '<em><b>Subaccount</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BUDGET_ENTRY__SUBACCOUNT = eINSTANCE.getBudgetEntry_Subaccount();

		/**
		 * The meta object literal for the '<em><b>Preliminary</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BUDGET_ENTRY__PRELIMINARY = eINSTANCE.getBudgetEntry_Preliminary();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.impl.BudgetLineImpl <em>Budget Line</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.impl.BudgetLineImpl
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getBudgetLine()
		 * @generated
		 */
		EClass BUDGET_LINE = eINSTANCE.getBudgetLine();

		/**
		 * The meta object literal for the '<em><b>Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BUDGET_LINE__YEAR = eINSTANCE.getBudgetLine_Year();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BUDGET_LINE__KIND = eINSTANCE.getBudgetLine_Kind();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BUDGET_LINE__NUMBER = eINSTANCE.getBudgetLine_Number();

		/**
		 * The meta object literal for the '<em><b>Account</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BUDGET_LINE__ACCOUNT = eINSTANCE.getBudgetLine_Account();

		/**
		 * The meta object literal for the '<em><b>Account Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BUDGET_LINE__ACCOUNT_NAME = eINSTANCE.getBudgetLine_AccountName();

		/**
		 * The meta object literal for the '<em><b>Subaccount</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BUDGET_LINE__SUBACCOUNT = eINSTANCE.getBudgetLine_Subaccount();

		/**
		 * The meta object literal for the '<em><b>Jurisdiction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BUDGET_LINE__JURISDICTION = eINSTANCE.getBudgetLine_Jurisdiction();

		/**
		 * The meta object literal for the '<em><b>Organization</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BUDGET_LINE__ORGANIZATION = eINSTANCE.getBudgetLine_Organization();

		/**
		 * The meta object literal for the '<em><b>Item</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BUDGET_LINE__ITEM = eINSTANCE.getBudgetLine_Item();

		/**
		 * The meta object literal for the '<em><b>Subitem</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BUDGET_LINE__SUBITEM = eINSTANCE.getBudgetLine_Subitem();

		/**
		 * The meta object literal for the '<em><b>Detail</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BUDGET_LINE__DETAIL = eINSTANCE.getBudgetLine_Detail();

		/**
		 * The meta object literal for the '<em><b>Amount</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BUDGET_LINE__AMOUNT = eINSTANCE.getBudgetLine_Amount();

		/**
		 * The meta object literal for the '<em><b>Requested</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BUDGET_LINE__REQUESTED = eINSTANCE.getBudgetLine_Requested();

		/**
		 * The meta object literal for the '<em><b>Remark</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BUDGET_LINE__REMARK = eINSTANCE.getBudgetLine_Remark();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.impl.ExpenditureImpl <em>Expenditure</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.impl.ExpenditureImpl
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getExpenditure()
		 * @generated
		 */
		EClass EXPENDITURE = eINSTANCE.getExpenditure();

		/**
		 * The meta object literal for the '<em><b>Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPENDITURE__YEAR = eINSTANCE.getExpenditure_Year();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXPENDITURE__UNIT = eINSTANCE.getExpenditure_Unit();

		/**
		 * The meta object literal for the '<em><b>Blocks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXPENDITURE__BLOCKS = eINSTANCE.getExpenditure_Blocks();

		/**
		 * The meta object literal for the '<em><b>Links</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXPENDITURE__LINKS = eINSTANCE.getExpenditure_Links();

		/**
		 * The meta object literal for the '<em><b>Overheads</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXPENDITURE__OVERHEADS = eINSTANCE.getExpenditure_Overheads();

		/**
		 * The meta object literal for the '<em><b>Footnote</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPENDITURE__FOOTNOTE = eINSTANCE.getExpenditure_Footnote();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.impl.PayeeBlockImpl <em>Payee Block</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.impl.PayeeBlockImpl
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getPayeeBlock()
		 * @generated
		 */
		EClass PAYEE_BLOCK = eINSTANCE.getPayeeBlock();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAYEE_BLOCK__CODE = eINSTANCE.getPayeeBlock_Code();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAYEE_BLOCK__ROLE = eINSTANCE.getPayeeBlock_Role();

		/**
		 * The meta object literal for the '<em><b>Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAYEE_BLOCK__COUNT = eINSTANCE.getPayeeBlock_Count();

		/**
		 * The meta object literal for the '<em><b>Amount</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAYEE_BLOCK__AMOUNT = eINSTANCE.getPayeeBlock_Amount();

		/**
		 * The meta object literal for the '<em><b>Payees</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PAYEE_BLOCK__PAYEES = eINSTANCE.getPayeeBlock_Payees();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.impl.BlockLinkImpl <em>Block Link</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.impl.BlockLinkImpl
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getBlockLink()
		 * @generated
		 */
		EClass BLOCK_LINK = eINSTANCE.getBlockLink();

		/**
		 * The meta object literal for the '<em><b>Payer</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BLOCK_LINK__PAYER = eINSTANCE.getBlockLink_Payer();

		/**
		 * The meta object literal for the '<em><b>Payee</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BLOCK_LINK__PAYEE = eINSTANCE.getBlockLink_Payee();

		/**
		 * The meta object literal for the '<em><b>Amount</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BLOCK_LINK__AMOUNT = eINSTANCE.getBlockLink_Amount();

		/**
		 * The meta object literal for the '<em><b>Form</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BLOCK_LINK__FORM = eINSTANCE.getBlockLink_Form();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BLOCK_LINK__TEXT = eINSTANCE.getBlockLink_Text();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.impl.PayeeImpl <em>Payee</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.impl.PayeeImpl
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getPayee()
		 * @generated
		 */
		EClass PAYEE = eINSTANCE.getPayee();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAYEE__NUMBER = eINSTANCE.getPayee_Number();

		/**
		 * The meta object literal for the '<em><b>Organization</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PAYEE__ORGANIZATION = eINSTANCE.getPayee_Organization();

		/**
		 * The meta object literal for the '<em><b>Others</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAYEE__OTHERS = eINSTANCE.getPayee_Others();

		/**
		 * The meta object literal for the '<em><b>Amount</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAYEE__AMOUNT = eINSTANCE.getPayee_Amount();

		/**
		 * The meta object literal for the '<em><b>Commissioned By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PAYEE__COMMISSIONED_BY = eINSTANCE.getPayee_CommissionedBy();

		/**
		 * The meta object literal for the '<em><b>Contracts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PAYEE__CONTRACTS = eINSTANCE.getPayee_Contracts();

		/**
		 * The meta object literal for the '<em><b>Commitments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PAYEE__COMMITMENTS = eINSTANCE.getPayee_Commitments();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.impl.ContractImpl <em>Contract</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.impl.ContractImpl
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getContract()
		 * @generated
		 */
		EClass CONTRACT = eINSTANCE.getContract();

		/**
		 * The meta object literal for the '<em><b>Amount</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRACT__AMOUNT = eINSTANCE.getContract_Amount();

		/**
		 * The meta object literal for the '<em><b>Method</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRACT__METHOD = eINSTANCE.getContract_Method();

		/**
		 * The meta object literal for the '<em><b>Method Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRACT__METHOD_TEXT = eINSTANCE.getContract_MethodText();

		/**
		 * The meta object literal for the '<em><b>Bidders</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRACT__BIDDERS = eINSTANCE.getContract_Bidders();

		/**
		 * The meta object literal for the '<em><b>Rate</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRACT__RATE = eINSTANCE.getContract_Rate();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRACT__REASON = eINSTANCE.getContract_Reason();

		/**
		 * The meta object literal for the '<em><b>Other</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRACT__OTHER = eINSTANCE.getContract_Other();

		/**
		 * The meta object literal for the '<em><b>Items</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONTRACT__ITEMS = eINSTANCE.getContract_Items();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.impl.ExpenseItemImpl <em>Expense Item</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.impl.ExpenseItemImpl
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getExpenseItem()
		 * @generated
		 */
		EClass EXPENSE_ITEM = eINSTANCE.getExpenseItem();

		/**
		 * The meta object literal for the '<em><b>Use</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPENSE_ITEM__USE = eINSTANCE.getExpenseItem_Use();

		/**
		 * The meta object literal for the '<em><b>Amount</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPENSE_ITEM__AMOUNT = eINSTANCE.getExpenseItem_Amount();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.impl.ReviewImpl <em>Review</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.impl.ReviewImpl
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getReview()
		 * @generated
		 */
		EClass REVIEW = eINSTANCE.getReview();

		/**
		 * The meta object literal for the '<em><b>Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW__YEAR = eINSTANCE.getReview_Year();

		/**
		 * The meta object literal for the '<em><b>Check</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW__CHECK = eINSTANCE.getReview_Check();

		/**
		 * The meta object literal for the '<em><b>Improvement</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW__IMPROVEMENT = eINSTANCE.getReview_Improvement();

		/**
		 * The meta object literal for the '<em><b>Effect</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW__EFFECT = eINSTANCE.getReview_Effect();

		/**
		 * The meta object literal for the '<em><b>Expert Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW__EXPERT_YEAR = eINSTANCE.getReview_ExpertYear();

		/**
		 * The meta object literal for the '<em><b>Expert Subject</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW__EXPERT_SUBJECT = eINSTANCE.getReview_ExpertSubject();

		/**
		 * The meta object literal for the '<em><b>Expert Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW__EXPERT_REASON = eINSTANCE.getReview_ExpertReason();

		/**
		 * The meta object literal for the '<em><b>Expert Findings</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW__EXPERT_FINDINGS = eINSTANCE.getReview_ExpertFindings();

		/**
		 * The meta object literal for the '<em><b>Public Process</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW__PUBLIC_PROCESS = eINSTANCE.getReview_PublicProcess();

		/**
		 * The meta object literal for the '<em><b>Verdict</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW__VERDICT = eINSTANCE.getReview_Verdict();

		/**
		 * The meta object literal for the '<em><b>Verdict Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW__VERDICT_TEXT = eINSTANCE.getReview_VerdictText();

		/**
		 * The meta object literal for the '<em><b>Reflection</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW__REFLECTION = eINSTANCE.getReview_Reflection();

		/**
		 * The meta object literal for the '<em><b>Reflection Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW__REFLECTION_TEXT = eINSTANCE.getReview_ReflectionText();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REVIEW__UNIT = eINSTANCE.getReview_Unit();

		/**
		 * The meta object literal for the '<em><b>Reflected Amounts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REVIEW__REFLECTED_AMOUNTS = eINSTANCE.getReview_ReflectedAmounts();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.impl.ReflectedAmountImpl <em>Reflected Amount</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.impl.ReflectedAmountImpl
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getReflectedAmount()
		 * @generated
		 */
		EClass REFLECTED_AMOUNT = eINSTANCE.getReflectedAmount();

		/**
		 * The meta object literal for the '<em><b>Account</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REFLECTED_AMOUNT__ACCOUNT = eINSTANCE.getReflectedAmount_Account();

		/**
		 * The meta object literal for the '<em><b>Account Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REFLECTED_AMOUNT__ACCOUNT_NAME = eINSTANCE.getReflectedAmount_AccountName();

		/**
		 * The meta object literal for the '<em><b>Subaccount</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REFLECTED_AMOUNT__SUBACCOUNT = eINSTANCE.getReflectedAmount_Subaccount();

		/**
		 * The meta object literal for the '<em><b>Amount</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REFLECTED_AMOUNT__AMOUNT = eINSTANCE.getReflectedAmount_Amount();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.impl.IndicatorImpl <em>Indicator</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.impl.IndicatorImpl
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getIndicator()
		 * @generated
		 */
		EClass INDICATOR = eINSTANCE.getIndicator();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__CODE = eINSTANCE.getIndicator_Code();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__KIND = eINSTANCE.getIndicator_Kind();

		/**
		 * The meta object literal for the '<em><b>Term</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__TERM = eINSTANCE.getIndicator_Term();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INDICATOR__UNIT = eINSTANCE.getIndicator_Unit();

		/**
		 * The meta object literal for the '<em><b>Accumulation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__ACCUMULATION = eINSTANCE.getIndicator_Accumulation();

		/**
		 * The meta object literal for the '<em><b>Direction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__DIRECTION = eINSTANCE.getIndicator_Direction();

		/**
		 * The meta object literal for the '<em><b>Goal</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__GOAL = eINSTANCE.getIndicator_Goal();

		/**
		 * The meta object literal for the '<em><b>Definition</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__DEFINITION = eINSTANCE.getIndicator_Definition();

		/**
		 * The meta object literal for the '<em><b>Rationale</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__RATIONALE = eINSTANCE.getIndicator_Rationale();

		/**
		 * The meta object literal for the '<em><b>Targets</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INDICATOR__TARGETS = eINSTANCE.getIndicator_Targets();

		/**
		 * The meta object literal for the '<em><b>Actuals</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INDICATOR__ACTUALS = eINSTANCE.getIndicator_Actuals();

		/**
		 * The meta object literal for the '<em><b>Projections</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INDICATOR__PROJECTIONS = eINSTANCE.getIndicator_Projections();

		/**
		 * The meta object literal for the '<em><b>Leads To</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INDICATOR__LEADS_TO = eINSTANCE.getIndicator_LeadsTo();

		/**
		 * The meta object literal for the '<em><b>Outlook</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__OUTLOOK = eINSTANCE.getIndicator_Outlook();

		/**
		 * The meta object literal for the '<em><b>Cause Analysis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__CAUSE_ANALYSIS = eINSTANCE.getIndicator_CauseAnalysis();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.impl.IndicatorLinkImpl <em>Indicator Link</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.impl.IndicatorLinkImpl
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getIndicatorLink()
		 * @generated
		 */
		EClass INDICATOR_LINK = eINSTANCE.getIndicatorLink();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INDICATOR_LINK__TARGET = eINSTANCE.getIndicatorLink_Target();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR_LINK__TEXT = eINSTANCE.getIndicatorLink_Text();

		/**
		 * The meta object literal for the '<em><b>Direct Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR_LINK__DIRECT_REASON = eINSTANCE.getIndicatorLink_DirectReason();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.impl.TargetImpl <em>Target</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.impl.TargetImpl
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getTarget()
		 * @generated
		 */
		EClass TARGET = eINSTANCE.getTarget();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TARGET__VALUE = eINSTANCE.getTarget_Value();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TARGET__UNIT = eINSTANCE.getTarget_Unit();

		/**
		 * The meta object literal for the '<em><b>Due</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TARGET__DUE = eINSTANCE.getTarget_Due();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TARGET__KIND = eINSTANCE.getTarget_Kind();

		/**
		 * The meta object literal for the '<em><b>Qualifier</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TARGET__QUALIFIER = eINSTANCE.getTarget_Qualifier();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TARGET__SOURCE = eINSTANCE.getTarget_Source();

		/**
		 * The meta object literal for the '<em><b>Revisions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TARGET__REVISIONS = eINSTANCE.getTarget_Revisions();

		/**
		 * The meta object literal for the '<em><b>Outlook</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TARGET__OUTLOOK = eINSTANCE.getTarget_Outlook();

		/**
		 * The meta object literal for the '<em><b>Cause Analysis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TARGET__CAUSE_ANALYSIS = eINSTANCE.getTarget_CauseAnalysis();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.impl.TargetRevisionImpl <em>Target Revision</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.impl.TargetRevisionImpl
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getTargetRevision()
		 * @generated
		 */
		EClass TARGET_REVISION = eINSTANCE.getTargetRevision();

		/**
		 * The meta object literal for the '<em><b>Old Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TARGET_REVISION__OLD_VALUE = eINSTANCE.getTargetRevision_OldValue();

		/**
		 * The meta object literal for the '<em><b>Old Due</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TARGET_REVISION__OLD_DUE = eINSTANCE.getTargetRevision_OldDue();

		/**
		 * The meta object literal for the '<em><b>Old Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TARGET_REVISION__OLD_NAME = eINSTANCE.getTargetRevision_OldName();

		/**
		 * The meta object literal for the '<em><b>Revised On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TARGET_REVISION__REVISED_ON = eINSTANCE.getTargetRevision_RevisedOn();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TARGET_REVISION__REASON = eINSTANCE.getTargetRevision_Reason();

		/**
		 * The meta object literal for the '<em><b>Approved By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TARGET_REVISION__APPROVED_BY = eINSTANCE.getTargetRevision_ApprovedBy();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.impl.ActualImpl <em>Actual</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.impl.ActualImpl
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getActual()
		 * @generated
		 */
		EClass ACTUAL = eINSTANCE.getActual();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTUAL__VALUE = eINSTANCE.getActual_Value();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACTUAL__UNIT = eINSTANCE.getActual_Unit();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTUAL__TEXT = eINSTANCE.getActual_Text();

		/**
		 * The meta object literal for the '<em><b>As Of</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTUAL__AS_OF = eINSTANCE.getActual_AsOf();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTUAL__NOTE = eINSTANCE.getActual_Note();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACTUAL__SOURCE = eINSTANCE.getActual_Source();

		/**
		 * The meta object literal for the '<em><b>Counted</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACTUAL__COUNTED = eINSTANCE.getActual_Counted();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.impl.CountedItemImpl <em>Counted Item</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.impl.CountedItemImpl
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getCountedItem()
		 * @generated
		 */
		EClass COUNTED_ITEM = eINSTANCE.getCountedItem();

		/**
		 * The meta object literal for the '<em><b>Category</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNTED_ITEM__CATEGORY = eINSTANCE.getCountedItem_Category();

		/**
		 * The meta object literal for the '<em><b>Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNTED_ITEM__COUNT = eINSTANCE.getCountedItem_Count();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNTED_ITEM__DESCRIPTION = eINSTANCE.getCountedItem_Description();

		/**
		 * The meta object literal for the '<em><b>Organizations</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COUNTED_ITEM__ORGANIZATIONS = eINSTANCE.getCountedItem_Organizations();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.impl.ProjectionImpl <em>Projection</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.impl.ProjectionImpl
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getProjection()
		 * @generated
		 */
		EClass PROJECTION = eINSTANCE.getProjection();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROJECTION__VALUE = eINSTANCE.getProjection_Value();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROJECTION__AT = eINSTANCE.getProjection_At();

		/**
		 * The meta object literal for the '<em><b>Rate Per Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROJECTION__RATE_PER_YEAR = eINSTANCE.getProjection_RatePerYear();

		/**
		 * The meta object literal for the '<em><b>Basis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROJECTION__BASIS = eINSTANCE.getProjection_Basis();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.impl.OutputCountsImpl <em>Output Counts</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.impl.OutputCountsImpl
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getOutputCounts()
		 * @generated
		 */
		EClass OUTPUT_COUNTS = eINSTANCE.getOutputCounts();

		/**
		 * The meta object literal for the '<em><b>Period</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OUTPUT_COUNTS__PERIOD = eINSTANCE.getOutputCounts_Period();

		/**
		 * The meta object literal for the '<em><b>Counts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OUTPUT_COUNTS__COUNTS = eINSTANCE.getOutputCounts_Counts();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.impl.OutputCountImpl <em>Output Count</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.impl.OutputCountImpl
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getOutputCount()
		 * @generated
		 */
		EClass OUTPUT_COUNT = eINSTANCE.getOutputCount();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTPUT_COUNT__KIND = eINSTANCE.getOutputCount_Kind();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTPUT_COUNT__LABEL = eINSTANCE.getOutputCount_Label();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTPUT_COUNT__VALUE = eINSTANCE.getOutputCount_Value();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTPUT_COUNT__TEXT = eINSTANCE.getOutputCount_Text();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.impl.DerivationImpl <em>Derivation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.impl.DerivationImpl
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getDerivation()
		 * @generated
		 */
		EClass DERIVATION = eINSTANCE.getDerivation();

		/**
		 * The meta object literal for the '<em><b>Expression</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DERIVATION__EXPRESSION = eINSTANCE.getDerivation_Expression();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DERIVATION__UNIT = eINSTANCE.getDerivation_Unit();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DERIVATION__TEXT = eINSTANCE.getDerivation_Text();

		/**
		 * The meta object literal for the '<em><b>Assumptions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DERIVATION__ASSUMPTIONS = eINSTANCE.getDerivation_Assumptions();

		/**
		 * The meta object literal for the '<em><b>Printed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DERIVATION__PRINTED = eINSTANCE.getDerivation_Printed();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.impl.AssumptionImpl <em>Assumption</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.impl.AssumptionImpl
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getAssumption()
		 * @generated
		 */
		EClass ASSUMPTION = eINSTANCE.getAssumption();

		/**
		 * The meta object literal for the '<em><b>Symbol</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSUMPTION__SYMBOL = eINSTANCE.getAssumption_Symbol();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSUMPTION__VALUE = eINSTANCE.getAssumption_Value();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSUMPTION__UNIT = eINSTANCE.getAssumption_Unit();

		/**
		 * The meta object literal for the '<em><b>As Of</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSUMPTION__AS_OF = eINSTANCE.getAssumption_AsOf();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSUMPTION__SOURCE = eINSTANCE.getAssumption_Source();

		/**
		 * The meta object literal for the '<em><b>Place</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSUMPTION__PLACE = eINSTANCE.getAssumption_Place();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.impl.SectionImpl <em>Section</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.impl.SectionImpl
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getSection()
		 * @generated
		 */
		EClass SECTION = eINSTANCE.getSection();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION__KEY = eINSTANCE.getSection_Key();

		/**
		 * The meta object literal for the '<em><b>Body</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION__BODY = eINSTANCE.getSection_Body();

		/**
		 * The meta object literal for the '<em><b>Figures</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SECTION__FIGURES = eINSTANCE.getSection_Figures();

		/**
		 * The meta object literal for the '<em><b>Tables</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SECTION__TABLES = eINSTANCE.getSection_Tables();

		/**
		 * The meta object literal for the '<em><b>Subsections</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SECTION__SUBSECTIONS = eINSTANCE.getSection_Subsections();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.impl.ExhibitImpl <em>Exhibit</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.impl.ExhibitImpl
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getExhibit()
		 * @generated
		 */
		EClass EXHIBIT = eINSTANCE.getExhibit();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXHIBIT__SOURCE = eINSTANCE.getExhibit_Source();

		/**
		 * The meta object literal for the '<em><b>Source Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXHIBIT__SOURCE_TEXT = eINSTANCE.getExhibit_SourceText();

		/**
		 * The meta object literal for the '<em><b>Printed Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXHIBIT__PRINTED_NUMBER = eINSTANCE.getExhibit_PrintedNumber();

		/**
		 * The meta object literal for the '<em><b>Alt Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXHIBIT__ALT_TEXT = eINSTANCE.getExhibit_AltText();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.impl.FigureImpl <em>Figure</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.impl.FigureImpl
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getFigure()
		 * @generated
		 */
		EClass FIGURE = eINSTANCE.getFigure();

		/**
		 * The meta object literal for the '<em><b>Entry</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIGURE__ENTRY = eINSTANCE.getFigure_Entry();

		/**
		 * The meta object literal for the '<em><b>Width</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIGURE__WIDTH = eINSTANCE.getFigure_Width();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.impl.DataTableImpl <em>Data Table</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.impl.DataTableImpl
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getDataTable()
		 * @generated
		 */
		EClass DATA_TABLE = eINSTANCE.getDataTable();

		/**
		 * The meta object literal for the '<em><b>Columns</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DATA_TABLE__COLUMNS = eINSTANCE.getDataTable_Columns();

		/**
		 * The meta object literal for the '<em><b>Rows</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DATA_TABLE__ROWS = eINSTANCE.getDataTable_Rows();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.impl.TableColumnImpl <em>Table Column</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.impl.TableColumnImpl
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getTableColumn()
		 * @generated
		 */
		EClass TABLE_COLUMN = eINSTANCE.getTableColumn();

		/**
		 * The meta object literal for the '<em><b>Weight</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TABLE_COLUMN__WEIGHT = eINSTANCE.getTableColumn_Weight();

		/**
		 * The meta object literal for the '<em><b>Numeric</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TABLE_COLUMN__NUMERIC = eINSTANCE.getTableColumn_Numeric();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.impl.TableRowImpl <em>Table Row</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.impl.TableRowImpl
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getTableRow()
		 * @generated
		 */
		EClass TABLE_ROW = eINSTANCE.getTableRow();

		/**
		 * The meta object literal for the '<em><b>Cells</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TABLE_ROW__CELLS = eINSTANCE.getTableRow_Cells();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.impl.PanelImpl <em>Panel</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.impl.PanelImpl
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getPanel()
		 * @generated
		 */
		EClass PANEL = eINSTANCE.getPanel();

		/**
		 * The meta object literal for the '<em><b>Members</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PANEL__MEMBERS = eINSTANCE.getPanel_Members();

		/**
		 * The meta object literal for the '<em><b>Meetings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PANEL__MEETINGS = eINSTANCE.getPanel_Meetings();

		/**
		 * The meta object literal for the '<em><b>Deadlines</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PANEL__DEADLINES = eINSTANCE.getPanel_Deadlines();

		/**
		 * The meta object literal for the '<em><b>Stated Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PANEL__STATED_SIZE = eINSTANCE.getPanel_StatedSize();

		/**
		 * The meta object literal for the '<em><b>Disclosure</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PANEL__DISCLOSURE = eINSTANCE.getPanel_Disclosure();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.impl.MemberImpl <em>Member</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.impl.MemberImpl
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getMember()
		 * @generated
		 */
		EClass MEMBER = eINSTANCE.getMember();

		/**
		 * The meta object literal for the '<em><b>Person</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEMBER__PERSON = eINSTANCE.getMember_Person();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMBER__ROLE = eINSTANCE.getMember_Role();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMBER__LABEL = eINSTANCE.getMember_Label();

		/**
		 * The meta object literal for the '<em><b>Affiliation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMBER__AFFILIATION = eINSTANCE.getMember_Affiliation();

		/**
		 * The meta object literal for the '<em><b>Recusals</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEMBER__RECUSALS = eINSTANCE.getMember_Recusals();

		/**
		 * The meta object literal for the '<em><b>Declared On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMBER__DECLARED_ON = eINSTANCE.getMember_DeclaredOn();

		/**
		 * The meta object literal for the '<em><b>Declaration</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMBER__DECLARATION = eINSTANCE.getMember_Declaration();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.impl.RecusalImpl <em>Recusal</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.impl.RecusalImpl
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getRecusal()
		 * @generated
		 */
		EClass RECUSAL = eINSTANCE.getRecusal();

		/**
		 * The meta object literal for the '<em><b>Undertaking</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RECUSAL__UNDERTAKING = eINSTANCE.getRecusal_Undertaking();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECUSAL__KIND = eINSTANCE.getRecusal_Kind();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECUSAL__REASON = eINSTANCE.getRecusal_Reason();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.impl.MeetingImpl <em>Meeting</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.impl.MeetingImpl
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getMeeting()
		 * @generated
		 */
		EClass MEETING = eINSTANCE.getMeeting();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEETING__NUMBER = eINSTANCE.getMeeting_Number();

		/**
		 * The meta object literal for the '<em><b>Form</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEETING__FORM = eINSTANCE.getMeeting_Form();

		/**
		 * The meta object literal for the '<em><b>Open</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEETING__OPEN = eINSTANCE.getMeeting_Open();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEETING__START = eINSTANCE.getMeeting_Start();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEETING__END = eINSTANCE.getMeeting_End();

		/**
		 * The meta object literal for the '<em><b>Resolved On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEETING__RESOLVED_ON = eINSTANCE.getMeeting_ResolvedOn();

		/**
		 * The meta object literal for the '<em><b>Place</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEETING__PLACE = eINSTANCE.getMeeting_Place();

		/**
		 * The meta object literal for the '<em><b>Agenda</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEETING__AGENDA = eINSTANCE.getMeeting_Agenda();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.impl.AgendaItemImpl <em>Agenda Item</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.impl.AgendaItemImpl
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getAgendaItem()
		 * @generated
		 */
		EClass AGENDA_ITEM = eINSTANCE.getAgendaItem();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGENDA_ITEM__NUMBER = eINSTANCE.getAgendaItem_Number();

		/**
		 * The meta object literal for the '<em><b>Documents</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AGENDA_ITEM__DOCUMENTS = eINSTANCE.getAgendaItem_Documents();

		/**
		 * The meta object literal for the '<em><b>Undertakings</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AGENDA_ITEM__UNDERTAKINGS = eINSTANCE.getAgendaItem_Undertakings();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.impl.DeadlineImpl <em>Deadline</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.impl.DeadlineImpl
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getDeadline()
		 * @generated
		 */
		EClass DEADLINE = eINSTANCE.getDeadline();

		/**
		 * The meta object literal for the '<em><b>Due</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEADLINE__DUE = eINSTANCE.getDeadline_Due();

		/**
		 * The meta object literal for the '<em><b>Undertaking</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEADLINE__UNDERTAKING = eINSTANCE.getDeadline_Undertaking();

		/**
		 * The meta object literal for the '<em><b>Scoring</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEADLINE__SCORING = eINSTANCE.getDeadline_Scoring();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.impl.CommitteeImpl <em>Committee</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.impl.CommitteeImpl
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getCommittee()
		 * @generated
		 */
		EClass COMMITTEE = eINSTANCE.getCommittee();

		/**
		 * The meta object literal for the '<em><b>Parent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMITTEE__PARENT = eINSTANCE.getCommittee_Parent();

		/**
		 * The meta object literal for the '<em><b>Chair</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMMITTEE__CHAIR = eINSTANCE.getCommittee_Chair();

		/**
		 * The meta object literal for the '<em><b>Chair Affiliation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMITTEE__CHAIR_AFFILIATION = eINSTANCE.getCommittee_ChairAffiliation();

		/**
		 * The meta object literal for the '<em><b>Meetings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMMITTEE__MEETINGS = eINSTANCE.getCommittee_Meetings();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.impl.CriterionSetImpl <em>Criterion Set</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.impl.CriterionSetImpl
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getCriterionSet()
		 * @generated
		 */
		EClass CRITERION_SET = eINSTANCE.getCriterionSet();

		/**
		 * The meta object literal for the '<em><b>Criteria</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CRITERION_SET__CRITERIA = eINSTANCE.getCriterionSet_Criteria();

		/**
		 * The meta object literal for the '<em><b>Template</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CRITERION_SET__TEMPLATE = eINSTANCE.getCriterionSet_Template();

		/**
		 * The meta object literal for the '<em><b>Total</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CRITERION_SET__TOTAL = eINSTANCE.getCriterionSet_Total();

		/**
		 * The meta object literal for the '<em><b>Threshold</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CRITERION_SET__THRESHOLD = eINSTANCE.getCriterionSet_Threshold();

		/**
		 * The meta object literal for the '<em><b>Bands</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CRITERION_SET__BANDS = eINSTANCE.getCriterionSet_Bands();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.impl.CriterionImpl <em>Criterion</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.impl.CriterionImpl
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getCriterion()
		 * @generated
		 */
		EClass CRITERION = eINSTANCE.getCriterion();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CRITERION__CODE = eINSTANCE.getCriterion_Code();

		/**
		 * The meta object literal for the '<em><b>Short Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CRITERION__SHORT_NAME = eINSTANCE.getCriterion_ShortName();

		/**
		 * The meta object literal for the '<em><b>Guidance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CRITERION__GUIDANCE = eINSTANCE.getCriterion_Guidance();

		/**
		 * The meta object literal for the '<em><b>Scales</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CRITERION__SCALES = eINSTANCE.getCriterion_Scales();

		/**
		 * The meta object literal for the '<em><b>Overall</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CRITERION__OVERALL = eINSTANCE.getCriterion_Overall();

		/**
		 * The meta object literal for the '<em><b>Weight</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CRITERION__WEIGHT = eINSTANCE.getCriterion_Weight();

		/**
		 * The meta object literal for the '<em><b>Threshold</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CRITERION__THRESHOLD = eINSTANCE.getCriterion_Threshold();

		/**
		 * The meta object literal for the '<em><b>Part Of</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CRITERION__PART_OF = eINSTANCE.getCriterion_PartOf();

		/**
		 * The meta object literal for the '<em><b>Several Answers</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CRITERION__SEVERAL_ANSWERS = eINSTANCE.getCriterion_SeveralAnswers();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.impl.ScaleImpl <em>Scale</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.impl.ScaleImpl
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getScale()
		 * @generated
		 */
		EClass SCALE = eINSTANCE.getScale();

		/**
		 * The meta object literal for the '<em><b>Kinds</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCALE__KINDS = eINSTANCE.getScale_Kinds();

		/**
		 * The meta object literal for the '<em><b>Direction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCALE__DIRECTION = eINSTANCE.getScale_Direction();

		/**
		 * The meta object literal for the '<em><b>Minimum</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCALE__MINIMUM = eINSTANCE.getScale_Minimum();

		/**
		 * The meta object literal for the '<em><b>Maximum</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCALE__MAXIMUM = eINSTANCE.getScale_Maximum();

		/**
		 * The meta object literal for the '<em><b>Step</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCALE__STEP = eINSTANCE.getScale_Step();

		/**
		 * The meta object literal for the '<em><b>Averaging</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCALE__AVERAGING = eINSTANCE.getScale_Averaging();

		/**
		 * The meta object literal for the '<em><b>Decimals</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCALE__DECIMALS = eINSTANCE.getScale_Decimals();

		/**
		 * The meta object literal for the '<em><b>Factor</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCALE__FACTOR = eINSTANCE.getScale_Factor();

		/**
		 * The meta object literal for the '<em><b>Reason Below</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCALE__REASON_BELOW = eINSTANCE.getScale_ReasonBelow();

		/**
		 * The meta object literal for the '<em><b>Points</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCALE__POINTS = eINSTANCE.getScale_Points();

		/**
		 * The meta object literal for the '<em><b>Bands</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCALE__BANDS = eINSTANCE.getScale_Bands();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.impl.ScalePointImpl <em>Scale Point</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.impl.ScalePointImpl
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getScalePoint()
		 * @generated
		 */
		EClass SCALE_POINT = eINSTANCE.getScalePoint();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCALE_POINT__VALUE = eINSTANCE.getScalePoint_Value();

		/**
		 * The meta object literal for the '<em><b>Symbol</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCALE_POINT__SYMBOL = eINSTANCE.getScalePoint_Symbol();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.impl.GradeBandImpl <em>Grade Band</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.impl.GradeBandImpl
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getGradeBand()
		 * @generated
		 */
		EClass GRADE_BAND = eINSTANCE.getGradeBand();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GRADE_BAND__FROM = eINSTANCE.getGradeBand_From();

		/**
		 * The meta object literal for the '<em><b>Symbol</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GRADE_BAND__SYMBOL = eINSTANCE.getGradeBand_Symbol();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.impl.ScoringRoundImpl <em>Scoring Round</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.impl.ScoringRoundImpl
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getScoringRound()
		 * @generated
		 */
		EClass SCORING_ROUND = eINSTANCE.getScoringRound();

		/**
		 * The meta object literal for the '<em><b>Closed On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORING_ROUND__CLOSED_ON = eINSTANCE.getScoringRound_ClosedOn();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.impl.ScoreSheetImpl <em>Score Sheet</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.impl.ScoreSheetImpl
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getScoreSheet()
		 * @generated
		 */
		EClass SCORE_SHEET = eINSTANCE.getScoreSheet();

		/**
		 * The meta object literal for the '<em><b>Member</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCORE_SHEET__MEMBER = eINSTANCE.getScoreSheet_Member();

		/**
		 * The meta object literal for the '<em><b>Undertaking</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCORE_SHEET__UNDERTAKING = eINSTANCE.getScoreSheet_Undertaking();

		/**
		 * The meta object literal for the '<em><b>Round</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCORE_SHEET__ROUND = eINSTANCE.getScoreSheet_Round();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORE_SHEET__STATE = eINSTANCE.getScoreSheet_State();

		/**
		 * The meta object literal for the '<em><b>Received On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORE_SHEET__RECEIVED_ON = eINSTANCE.getScoreSheet_ReceivedOn();

		/**
		 * The meta object literal for the '<em><b>Scores</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCORE_SHEET__SCORES = eINSTANCE.getScoreSheet_Scores();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.impl.ScoreImpl <em>Score</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.impl.ScoreImpl
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getScore()
		 * @generated
		 */
		EClass SCORE = eINSTANCE.getScore();

		/**
		 * The meta object literal for the '<em><b>Criterion</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCORE__CRITERION = eINSTANCE.getScore_Criterion();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORE__VALUE = eINSTANCE.getScore_Value();

		/**
		 * The meta object literal for the '<em><b>Point</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCORE__POINT = eINSTANCE.getScore_Point();

		/**
		 * The meta object literal for the '<em><b>Not Applicable</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORE__NOT_APPLICABLE = eINSTANCE.getScore_NotApplicable();

		/**
		 * The meta object literal for the '<em><b>Comment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORE__COMMENT = eINSTANCE.getScore_Comment();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.impl.AssessmentImpl <em>Assessment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.impl.AssessmentImpl
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getAssessment()
		 * @generated
		 */
		EClass ASSESSMENT = eINSTANCE.getAssessment();

		/**
		 * The meta object literal for the '<em><b>Undertaking</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSESSMENT__UNDERTAKING = eINSTANCE.getAssessment_Undertaking();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSESSMENT__KIND = eINSTANCE.getAssessment_Kind();

		/**
		 * The meta object literal for the '<em><b>Criterion Set</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSESSMENT__CRITERION_SET = eINSTANCE.getAssessment_CriterionSet();

		/**
		 * The meta object literal for the '<em><b>Scored</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSESSMENT__SCORED = eINSTANCE.getAssessment_Scored();

		/**
		 * The meta object literal for the '<em><b>Decision</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSESSMENT__DECISION = eINSTANCE.getAssessment_Decision();

		/**
		 * The meta object literal for the '<em><b>Criterion Assessments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSESSMENT__CRITERION_ASSESSMENTS = eINSTANCE.getAssessment_CriterionAssessments();

		/**
		 * The meta object literal for the '<em><b>Opinions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSESSMENT__OPINIONS = eINSTANCE.getAssessment_Opinions();

		/**
		 * The meta object literal for the '<em><b>Recommendations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSESSMENT__RECOMMENDATIONS = eINSTANCE.getAssessment_Recommendations();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.impl.CriterionAssessmentImpl <em>Criterion Assessment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.impl.CriterionAssessmentImpl
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getCriterionAssessment()
		 * @generated
		 */
		EClass CRITERION_ASSESSMENT = eINSTANCE.getCriterionAssessment();

		/**
		 * The meta object literal for the '<em><b>Criterion</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CRITERION_ASSESSMENT__CRITERION = eINSTANCE.getCriterionAssessment_Criterion();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CRITERION_ASSESSMENT__TEXT = eINSTANCE.getCriterionAssessment_Text();

		/**
		 * The meta object literal for the '<em><b>Low Mean Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CRITERION_ASSESSMENT__LOW_MEAN_REASON = eINSTANCE.getCriterionAssessment_LowMeanReason();

		/**
		 * The meta object literal for the '<em><b>Consensus</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CRITERION_ASSESSMENT__CONSENSUS = eINSTANCE.getCriterionAssessment_Consensus();

		/**
		 * The meta object literal for the '<em><b>Consensus Point</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CRITERION_ASSESSMENT__CONSENSUS_POINT = eINSTANCE.getCriterionAssessment_ConsensusPoint();

		/**
		 * The meta object literal for the '<em><b>Counts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CRITERION_ASSESSMENT__COUNTS = eINSTANCE.getCriterionAssessment_Counts();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.impl.GradeCountImpl <em>Grade Count</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.impl.GradeCountImpl
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getGradeCount()
		 * @generated
		 */
		EClass GRADE_COUNT = eINSTANCE.getGradeCount();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GRADE_COUNT__VALUE = eINSTANCE.getGradeCount_Value();

		/**
		 * The meta object literal for the '<em><b>Point</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GRADE_COUNT__POINT = eINSTANCE.getGradeCount_Point();

		/**
		 * The meta object literal for the '<em><b>Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GRADE_COUNT__COUNT = eINSTANCE.getGradeCount_Count();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.impl.OpinionImpl <em>Opinion</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.impl.OpinionImpl
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getOpinion()
		 * @generated
		 */
		EClass OPINION = eINSTANCE.getOpinion();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPINION__TEXT = eINSTANCE.getOpinion_Text();

		/**
		 * The meta object literal for the '<em><b>Polarity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPINION__POLARITY = eINSTANCE.getOpinion_Polarity();

		/**
		 * The meta object literal for the '<em><b>Criterion</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OPINION__CRITERION = eINSTANCE.getOpinion_Criterion();

		/**
		 * The meta object literal for the '<em><b>Author</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OPINION__AUTHOR = eINSTANCE.getOpinion_Author();

		/**
		 * The meta object literal for the '<em><b>Use</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPINION__USE = eINSTANCE.getOpinion_Use();

		/**
		 * The meta object literal for the '<em><b>Use Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPINION__USE_REASON = eINSTANCE.getOpinion_UseReason();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.impl.RecommendationImpl <em>Recommendation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.impl.RecommendationImpl
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getRecommendation()
		 * @generated
		 */
		EClass RECOMMENDATION = eINSTANCE.getRecommendation();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECOMMENDATION__TEXT = eINSTANCE.getRecommendation_Text();

		/**
		 * The meta object literal for the '<em><b>Origin</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECOMMENDATION__ORIGIN = eINSTANCE.getRecommendation_Origin();

		/**
		 * The meta object literal for the '<em><b>Author</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RECOMMENDATION__AUTHOR = eINSTANCE.getRecommendation_Author();

		/**
		 * The meta object literal for the '<em><b>Criterion</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RECOMMENDATION__CRITERION = eINSTANCE.getRecommendation_Criterion();

		/**
		 * The meta object literal for the '<em><b>Response</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RECOMMENDATION__RESPONSE = eINSTANCE.getRecommendation_Response();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.impl.ResponseImpl <em>Response</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.impl.ResponseImpl
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getResponse()
		 * @generated
		 */
		EClass RESPONSE = eINSTANCE.getResponse();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESPONSE__TEXT = eINSTANCE.getResponse_Text();

		/**
		 * The meta object literal for the '<em><b>Owner</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RESPONSE__OWNER = eINSTANCE.getResponse_Owner();

		/**
		 * The meta object literal for the '<em><b>Due</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESPONSE__DUE = eINSTANCE.getResponse_Due();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESPONSE__STATE = eINSTANCE.getResponse_State();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.impl.WorkingGroupFindingImpl <em>Working Group Finding</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.impl.WorkingGroupFindingImpl
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getWorkingGroupFinding()
		 * @generated
		 */
		EClass WORKING_GROUP_FINDING = eINSTANCE.getWorkingGroupFinding();

		/**
		 * The meta object literal for the '<em><b>Session</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKING_GROUP_FINDING__SESSION = eINSTANCE.getWorkingGroupFinding_Session();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKING_GROUP_FINDING__KIND = eINSTANCE.getWorkingGroupFinding_Kind();

		/**
		 * The meta object literal for the '<em><b>Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKING_GROUP_FINDING__YEAR = eINSTANCE.getWorkingGroupFinding_Year();

		/**
		 * The meta object literal for the '<em><b>Heading</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKING_GROUP_FINDING__HEADING = eINSTANCE.getWorkingGroupFinding_Heading();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKING_GROUP_FINDING__TEXT = eINSTANCE.getWorkingGroupFinding_Text();

		/**
		 * The meta object literal for the '<em><b>Response</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WORKING_GROUP_FINDING__RESPONSE = eINSTANCE.getWorkingGroupFinding_Response();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.impl.PriorFindingImpl <em>Prior Finding</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.impl.PriorFindingImpl
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getPriorFinding()
		 * @generated
		 */
		EClass PRIOR_FINDING = eINSTANCE.getPriorFinding();

		/**
		 * The meta object literal for the '<em><b>Body</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRIOR_FINDING__BODY = eINSTANCE.getPriorFinding_Body();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRIOR_FINDING__KIND = eINSTANCE.getPriorFinding_Kind();

		/**
		 * The meta object literal for the '<em><b>Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRIOR_FINDING__YEAR = eINSTANCE.getPriorFinding_Year();

		/**
		 * The meta object literal for the '<em><b>Heading</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRIOR_FINDING__HEADING = eINSTANCE.getPriorFinding_Heading();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRIOR_FINDING__TEXT = eINSTANCE.getPriorFinding_Text();

		/**
		 * The meta object literal for the '<em><b>Response</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PRIOR_FINDING__RESPONSE = eINSTANCE.getPriorFinding_Response();

		/**
		 * The meta object literal for the '<em><b>Remark</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRIOR_FINDING__REMARK = eINSTANCE.getPriorFinding_Remark();

		/**
		 * The meta object literal for the '<em><b>Origin Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRIOR_FINDING__ORIGIN_ID = eINSTANCE.getPriorFinding_OriginId();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.impl.ReportOutlineImpl <em>Report Outline</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.impl.ReportOutlineImpl
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getReportOutline()
		 * @generated
		 */
		EClass REPORT_OUTLINE = eINSTANCE.getReportOutline();

		/**
		 * The meta object literal for the '<em><b>Template</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT_OUTLINE__TEMPLATE = eINSTANCE.getReportOutline_Template();

		/**
		 * The meta object literal for the '<em><b>Chapters</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REPORT_OUTLINE__CHAPTERS = eINSTANCE.getReportOutline_Chapters();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.impl.OutlineChapterImpl <em>Outline Chapter</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.impl.OutlineChapterImpl
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getOutlineChapter()
		 * @generated
		 */
		EClass OUTLINE_CHAPTER = eINSTANCE.getOutlineChapter();

		/**
		 * The meta object literal for the '<em><b>Section</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTLINE_CHAPTER__SECTION = eINSTANCE.getOutlineChapter_Section();

		/**
		 * The meta object literal for the '<em><b>Argument</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTLINE_CHAPTER__ARGUMENT = eINSTANCE.getOutlineChapter_Argument();

		/**
		 * The meta object literal for the '<em><b>Scope</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTLINE_CHAPTER__SCOPE = eINSTANCE.getOutlineChapter_Scope();

		/**
		 * The meta object literal for the '<em><b>Numbering</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTLINE_CHAPTER__NUMBERING = eINSTANCE.getOutlineChapter_Numbering();

		/**
		 * The meta object literal for the '<em><b>Included</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTLINE_CHAPTER__INCLUDED = eINSTANCE.getOutlineChapter_Included();

		/**
		 * The meta object literal for the '<em><b>Intro</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTLINE_CHAPTER__INTRO = eINSTANCE.getOutlineChapter_Intro();

		/**
		 * The meta object literal for the '<em><b>Chapters</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OUTLINE_CHAPTER__CHAPTERS = eINSTANCE.getOutlineChapter_Chapters();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.impl.CouncilTopicImpl <em>Council Topic</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.impl.CouncilTopicImpl
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getCouncilTopic()
		 * @generated
		 */
		EClass COUNCIL_TOPIC = eINSTANCE.getCouncilTopic();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNCIL_TOPIC__NUMBER = eINSTANCE.getCouncilTopic_Number();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNCIL_TOPIC__DESCRIPTION = eINSTANCE.getCouncilTopic_Description();

		/**
		 * The meta object literal for the '<em><b>Measures</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COUNCIL_TOPIC__MEASURES = eINSTANCE.getCouncilTopic_Measures();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.impl.CouncilMeasureImpl <em>Council Measure</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.impl.CouncilMeasureImpl
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getCouncilMeasure()
		 * @generated
		 */
		EClass COUNCIL_MEASURE = eINSTANCE.getCouncilMeasure();

		/**
		 * The meta object literal for the '<em><b>Ministry</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COUNCIL_MEASURE__MINISTRY = eINSTANCE.getCouncilMeasure_Ministry();

		/**
		 * The meta object literal for the '<em><b>Program</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COUNCIL_MEASURE__PROGRAM = eINSTANCE.getCouncilMeasure_Program();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNCIL_MEASURE__TEXT = eINSTANCE.getCouncilMeasure_Text();

		/**
		 * The meta object literal for the '<em><b>Results</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNCIL_MEASURE__RESULTS = eINSTANCE.getCouncilMeasure_Results();

		/**
		 * The meta object literal for the '<em><b>Next Steps</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNCIL_MEASURE__NEXT_STEPS = eINSTANCE.getCouncilMeasure_NextSteps();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COUNCIL_MEASURE__SOURCE = eINSTANCE.getCouncilMeasure_Source();

		/**
		 * The meta object literal for the '<em><b>Place</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNCIL_MEASURE__PLACE = eINSTANCE.getCouncilMeasure_Place();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.impl.CrossTableImpl <em>Cross Table</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.impl.CrossTableImpl
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getCrossTable()
		 * @generated
		 */
		EClass CROSS_TABLE = eINSTANCE.getCrossTable();

		/**
		 * The meta object literal for the '<em><b>Row Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CROSS_TABLE__ROW_TITLE = eINSTANCE.getCrossTable_RowTitle();

		/**
		 * The meta object literal for the '<em><b>Column Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CROSS_TABLE__COLUMN_TITLE = eINSTANCE.getCrossTable_ColumnTitle();

		/**
		 * The meta object literal for the '<em><b>Of Which Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CROSS_TABLE__OF_WHICH_TITLE = eINSTANCE.getCrossTable_OfWhichTitle();

		/**
		 * The meta object literal for the '<em><b>Rows</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CROSS_TABLE__ROWS = eINSTANCE.getCrossTable_Rows();

		/**
		 * The meta object literal for the '<em><b>Columns</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CROSS_TABLE__COLUMNS = eINSTANCE.getCrossTable_Columns();

		/**
		 * The meta object literal for the '<em><b>Cells</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CROSS_TABLE__CELLS = eINSTANCE.getCrossTable_Cells();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.impl.CrossCellImpl <em>Cross Cell</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.impl.CrossCellImpl
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getCrossCell()
		 * @generated
		 */
		EClass CROSS_CELL = eINSTANCE.getCrossCell();

		/**
		 * The meta object literal for the '<em><b>Row</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CROSS_CELL__ROW = eINSTANCE.getCrossCell_Row();

		/**
		 * The meta object literal for the '<em><b>Column</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CROSS_CELL__COLUMN = eINSTANCE.getCrossCell_Column();

		/**
		 * The meta object literal for the '<em><b>Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CROSS_CELL__COUNT = eINSTANCE.getCrossCell_Count();

		/**
		 * The meta object literal for the '<em><b>Of Which</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CROSS_CELL__OF_WHICH = eINSTANCE.getCrossCell_OfWhich();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.impl.ProgramSheetImpl <em>Program Sheet</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.impl.ProgramSheetImpl
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getProgramSheet()
		 * @generated
		 */
		EClass PROGRAM_SHEET = eINSTANCE.getProgramSheet();

		/**
		 * The meta object literal for the '<em><b>Program</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROGRAM_SHEET__PROGRAM = eINSTANCE.getProgramSheet_Program();

		/**
		 * The meta object literal for the '<em><b>Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAM_SHEET__YEAR = eINSTANCE.getProgramSheet_Year();

		/**
		 * The meta object literal for the '<em><b>Department</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAM_SHEET__DEPARTMENT = eINSTANCE.getProgramSheet_Department();

		/**
		 * The meta object literal for the '<em><b>Purpose</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAM_SHEET__PURPOSE = eINSTANCE.getProgramSheet_Purpose();

		/**
		 * The meta object literal for the '<em><b>Content</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAM_SHEET__CONTENT = eINSTANCE.getProgramSheet_Content();

		/**
		 * The meta object literal for the '<em><b>Goals</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAM_SHEET__GOALS = eINSTANCE.getProgramSheet_Goals();

		/**
		 * The meta object literal for the '<em><b>Funding Flow</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROGRAM_SHEET__FUNDING_FLOW = eINSTANCE.getProgramSheet_FundingFlow();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROGRAM_SHEET__UNIT = eINSTANCE.getProgramSheet_Unit();

		/**
		 * The meta object literal for the '<em><b>Requested</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAM_SHEET__REQUESTED = eINSTANCE.getProgramSheet_Requested();

		/**
		 * The meta object literal for the '<em><b>Last Budget</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAM_SHEET__LAST_BUDGET = eINSTANCE.getProgramSheet_LastBudget();

		/**
		 * The meta object literal for the '<em><b>Supplementary</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROGRAM_SHEET__SUPPLEMENTARY = eINSTANCE.getProgramSheet_Supplementary();

		/**
		 * The meta object literal for the '<em><b>Budget Lines</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROGRAM_SHEET__BUDGET_LINES = eINSTANCE.getProgramSheet_BudgetLines();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.impl.ProgramSheetLineImpl <em>Program Sheet Line</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.impl.ProgramSheetLineImpl
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getProgramSheetLine()
		 * @generated
		 */
		EClass PROGRAM_SHEET_LINE = eINSTANCE.getProgramSheetLine();

		/**
		 * The meta object literal for the '<em><b>Content</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAM_SHEET_LINE__CONTENT = eINSTANCE.getProgramSheetLine_Content();

		/**
		 * The meta object literal for the '<em><b>Period</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROGRAM_SHEET_LINE__PERIOD = eINSTANCE.getProgramSheetLine_Period();

		/**
		 * The meta object literal for the '<em><b>Requested</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAM_SHEET_LINE__REQUESTED = eINSTANCE.getProgramSheetLine_Requested();

		/**
		 * The meta object literal for the '<em><b>Last Budget</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAM_SHEET_LINE__LAST_BUDGET = eINSTANCE.getProgramSheetLine_LastBudget();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.impl.SupportPipelineImpl <em>Support Pipeline</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.impl.SupportPipelineImpl
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getSupportPipeline()
		 * @generated
		 */
		EClass SUPPORT_PIPELINE = eINSTANCE.getSupportPipeline();

		/**
		 * The meta object literal for the '<em><b>Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPORT_PIPELINE__YEAR = eINSTANCE.getSupportPipeline_Year();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUPPORT_PIPELINE__UNIT = eINSTANCE.getSupportPipeline_Unit();

		/**
		 * The meta object literal for the '<em><b>Stages</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUPPORT_PIPELINE__STAGES = eINSTANCE.getSupportPipeline_Stages();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.impl.PipelineStageImpl <em>Pipeline Stage</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.impl.PipelineStageImpl
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getPipelineStage()
		 * @generated
		 */
		EClass PIPELINE_STAGE = eINSTANCE.getPipelineStage();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PIPELINE_STAGE__CODE = eINSTANCE.getPipelineStage_Code();

		/**
		 * The meta object literal for the '<em><b>Goal</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PIPELINE_STAGE__GOAL = eINSTANCE.getPipelineStage_Goal();

		/**
		 * The meta object literal for the '<em><b>New Topics</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PIPELINE_STAGE__NEW_TOPICS = eINSTANCE.getPipelineStage_NewTopics();

		/**
		 * The meta object literal for the '<em><b>Amount Per Topic</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PIPELINE_STAGE__AMOUNT_PER_TOPIC = eINSTANCE.getPipelineStage_AmountPerTopic();

		/**
		 * The meta object literal for the '<em><b>Next</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PIPELINE_STAGE__NEXT = eINSTANCE.getPipelineStage_Next();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.EvaluationKind <em>Evaluation Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.EvaluationKind
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getEvaluationKind()
		 * @generated
		 */
		EEnum EVALUATION_KIND = eINSTANCE.getEvaluationKind();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.EvaluationState <em>Evaluation State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.EvaluationState
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getEvaluationState()
		 * @generated
		 */
		EEnum EVALUATION_STATE = eINSTANCE.getEvaluationState();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.ContractForm <em>Contract Form</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.ContractForm
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getContractForm()
		 * @generated
		 */
		EEnum CONTRACT_FORM = eINSTANCE.getContractForm();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.ProcurementMethod <em>Procurement Method</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.ProcurementMethod
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getProcurementMethod()
		 * @generated
		 */
		EEnum PROCUREMENT_METHOD = eINSTANCE.getProcurementMethod();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.ReviewVerdict <em>Review Verdict</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.ReviewVerdict
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getReviewVerdict()
		 * @generated
		 */
		EEnum REVIEW_VERDICT = eINSTANCE.getReviewVerdict();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.ReflectionVerdict <em>Reflection Verdict</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.ReflectionVerdict
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getReflectionVerdict()
		 * @generated
		 */
		EEnum REFLECTION_VERDICT = eINSTANCE.getReflectionVerdict();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.MoneyState <em>Money State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.MoneyState
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getMoneyState()
		 * @generated
		 */
		EEnum MONEY_STATE = eINSTANCE.getMoneyState();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.MoneyKind <em>Money Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.MoneyKind
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getMoneyKind()
		 * @generated
		 */
		EEnum MONEY_KIND = eINSTANCE.getMoneyKind();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.Account <em>Account</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.Account
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getAccount()
		 * @generated
		 */
		EEnum ACCOUNT = eINSTANCE.getAccount();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.Dimension <em>Dimension</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.Dimension
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getDimension()
		 * @generated
		 */
		EEnum DIMENSION = eINSTANCE.getDimension();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.OrganizationKind <em>Organization Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.OrganizationKind
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getOrganizationKind()
		 * @generated
		 */
		EEnum ORGANIZATION_KIND = eINSTANCE.getOrganizationKind();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.AliasKind <em>Alias Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.AliasKind
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getAliasKind()
		 * @generated
		 */
		EEnum ALIAS_KIND = eINSTANCE.getAliasKind();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.RoleKind <em>Role Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.RoleKind
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getRoleKind()
		 * @generated
		 */
		EEnum ROLE_KIND = eINSTANCE.getRoleKind();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.IndicatorKind <em>Indicator Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.IndicatorKind
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getIndicatorKind()
		 * @generated
		 */
		EEnum INDICATOR_KIND = eINSTANCE.getIndicatorKind();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.OutcomeTerm <em>Outcome Term</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.OutcomeTerm
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getOutcomeTerm()
		 * @generated
		 */
		EEnum OUTCOME_TERM = eINSTANCE.getOutcomeTerm();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.Accumulation <em>Accumulation</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.Accumulation
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getAccumulation()
		 * @generated
		 */
		EEnum ACCUMULATION = eINSTANCE.getAccumulation();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.Direction <em>Direction</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.Direction
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getDirection()
		 * @generated
		 */
		EEnum DIRECTION = eINSTANCE.getDirection();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.TargetKind <em>Target Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.TargetKind
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getTargetKind()
		 * @generated
		 */
		EEnum TARGET_KIND = eINSTANCE.getTargetKind();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.OutputCountKind <em>Output Count Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.OutputCountKind
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getOutputCountKind()
		 * @generated
		 */
		EEnum OUTPUT_COUNT_KIND = eINSTANCE.getOutputCountKind();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.StatedMeasure <em>Stated Measure</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.StatedMeasure
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getStatedMeasure()
		 * @generated
		 */
		EEnum STATED_MEASURE = eINSTANCE.getStatedMeasure();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.MemberRole <em>Member Role</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.MemberRole
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getMemberRole()
		 * @generated
		 */
		EEnum MEMBER_ROLE = eINSTANCE.getMemberRole();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.CommentState <em>Comment State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.CommentState
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getCommentState()
		 * @generated
		 */
		EEnum COMMENT_STATE = eINSTANCE.getCommentState();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.ReviewState <em>Review State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.ReviewState
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getReviewState()
		 * @generated
		 */
		EEnum REVIEW_STATE = eINSTANCE.getReviewState();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.PanelDisclosure <em>Panel Disclosure</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.PanelDisclosure
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getPanelDisclosure()
		 * @generated
		 */
		EEnum PANEL_DISCLOSURE = eINSTANCE.getPanelDisclosure();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.RecusalKind <em>Recusal Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.RecusalKind
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getRecusalKind()
		 * @generated
		 */
		EEnum RECUSAL_KIND = eINSTANCE.getRecusalKind();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.MeetingForm <em>Meeting Form</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.MeetingForm
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getMeetingForm()
		 * @generated
		 */
		EEnum MEETING_FORM = eINSTANCE.getMeetingForm();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.Averaging <em>Averaging</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.Averaging
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getAveraging()
		 * @generated
		 */
		EEnum AVERAGING = eINSTANCE.getAveraging();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.TotalKind <em>Total Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.TotalKind
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getTotalKind()
		 * @generated
		 */
		EEnum TOTAL_KIND = eINSTANCE.getTotalKind();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.Polarity <em>Polarity</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.Polarity
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getPolarity()
		 * @generated
		 */
		EEnum POLARITY = eINSTANCE.getPolarity();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.OpinionUse <em>Opinion Use</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.OpinionUse
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getOpinionUse()
		 * @generated
		 */
		EEnum OPINION_USE = eINSTANCE.getOpinionUse();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.SheetState <em>Sheet State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.SheetState
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getSheetState()
		 * @generated
		 */
		EEnum SHEET_STATE = eINSTANCE.getSheetState();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.RecommendationOrigin <em>Recommendation Origin</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.RecommendationOrigin
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getRecommendationOrigin()
		 * @generated
		 */
		EEnum RECOMMENDATION_ORIGIN = eINSTANCE.getRecommendationOrigin();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.ResponseState <em>Response State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.ResponseState
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getResponseState()
		 * @generated
		 */
		EEnum RESPONSE_STATE = eINSTANCE.getResponseState();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.ProgramRelationKind <em>Program Relation Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.ProgramRelationKind
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getProgramRelationKind()
		 * @generated
		 */
		EEnum PROGRAM_RELATION_KIND = eINSTANCE.getProgramRelationKind();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.NumberStyle <em>Number Style</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.NumberStyle
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getNumberStyle()
		 * @generated
		 */
		EEnum NUMBER_STYLE = eINSTANCE.getNumberStyle();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.hyoka.ChapterScope <em>Chapter Scope</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.hyoka.ChapterScope
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getChapterScope()
		 * @generated
		 */
		EEnum CHAPTER_SCOPE = eINSTANCE.getChapterScope();

		/**
		 * The meta object literal for the '<em>Markdown</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.String
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getMarkdown()
		 * @generated
		 */
		EDataType MARKDOWN = eINSTANCE.getMarkdown();

		/**
		 * The meta object literal for the '<em>Fiscal Year</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.time.FiscalYear
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getFiscalYear()
		 * @generated
		 */
		EDataType FISCAL_YEAR = eINSTANCE.getFiscalYear();

		/**
		 * The meta object literal for the '<em>Date Point</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.time.DatePoint
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getDatePoint()
		 * @generated
		 */
		EDataType DATE_POINT = eINSTANCE.getDatePoint();

		/**
		 * The meta object literal for the '<em>Date</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.LocalDate
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getDate()
		 * @generated
		 */
		EDataType DATE = eINSTANCE.getDate();

		/**
		 * The meta object literal for the '<em>Date Time</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.LocalDateTime
		 * @see org.hyoka.model.hyoka.impl.HyokaPackageImpl#getDateTime()
		 * @generated
		 */
		EDataType DATE_TIME = eINSTANCE.getDateTime();

	}

} //HyokaPackage
