/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.examples.metamodel.risks;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.hyoka.model.hyoka.HyokaPackage;

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
 * What can go wrong with an undertaking, and what is done about it.
 * <!-- end-model-doc -->
 * @see org.hyoka.examples.metamodel.risks.RisksFactory
 * @model kind="package"
 *        annotation="https://hyoka.org/label ja='\u30ea\u30b9\u30af'"
 * @generated
 */
public interface RisksPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "risks"; //$NON-NLS-1$

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "https://hyoka.org/examples/risks"; //$NON-NLS-1$

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "risks"; //$NON-NLS-1$

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	RisksPackage eINSTANCE = org.hyoka.examples.metamodel.risks.impl.RisksPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.hyoka.examples.metamodel.risks.impl.RiskRegisterImpl <em>Risk Register</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.examples.metamodel.risks.impl.RiskRegisterImpl
	 * @see org.hyoka.examples.metamodel.risks.impl.RisksPackageImpl#getRiskRegister()
	 * @generated
	 */
	int RISK_REGISTER = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_REGISTER__ID = HyokaPackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_REGISTER__NOTES = HyokaPackage.NAMED_ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_REGISTER__NAME = HyokaPackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_REGISTER__ALIASES = HyokaPackage.NAMED_ELEMENT__ALIASES;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_REGISTER__TRANSLATIONS = HyokaPackage.NAMED_ELEMENT__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Wordings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_REGISTER__WORDINGS = HyokaPackage.NAMED_ELEMENT__WORDINGS;

	/**
	 * The feature id for the '<em><b>Risks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_REGISTER__RISKS = HyokaPackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Risk Register</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_REGISTER_FEATURE_COUNT = HyokaPackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Risk Register</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_REGISTER_OPERATION_COUNT = HyokaPackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.examples.metamodel.risks.impl.RiskImpl <em>Risk</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.examples.metamodel.risks.impl.RiskImpl
	 * @see org.hyoka.examples.metamodel.risks.impl.RisksPackageImpl#getRisk()
	 * @generated
	 */
	int RISK = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__ID = HyokaPackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__NOTES = HyokaPackage.NAMED_ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__NAME = HyokaPackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__ALIASES = HyokaPackage.NAMED_ELEMENT__ALIASES;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__TRANSLATIONS = HyokaPackage.NAMED_ELEMENT__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Wordings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__WORDINGS = HyokaPackage.NAMED_ELEMENT__WORDINGS;

	/**
	 * The feature id for the '<em><b>Undertaking</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__UNDERTAKING = HyokaPackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Impact</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__IMPACT = HyokaPackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Measure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__MEASURE = HyokaPackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Reviewed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__REVIEWED_ON = HyokaPackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Risk</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_FEATURE_COUNT = HyokaPackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Risk</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_OPERATION_COUNT = HyokaPackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.examples.metamodel.risks.Impact <em>Impact</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.examples.metamodel.risks.Impact
	 * @see org.hyoka.examples.metamodel.risks.impl.RisksPackageImpl#getImpact()
	 * @generated
	 */
	int IMPACT = 2;


	/**
	 * Returns the meta object for class '{@link org.hyoka.examples.metamodel.risks.RiskRegister <em>Risk Register</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Risk Register</em>'.
	 * @see org.hyoka.examples.metamodel.risks.RiskRegister
	 * @generated
	 */
	EClass getRiskRegister();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.examples.metamodel.risks.RiskRegister#getRisks <em>Risks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Risks</em>'.
	 * @see org.hyoka.examples.metamodel.risks.RiskRegister#getRisks()
	 * @see #getRiskRegister()
	 * @generated
	 */
	EReference getRiskRegister_Risks();

	/**
	 * Returns the meta object for class '{@link org.hyoka.examples.metamodel.risks.Risk <em>Risk</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Risk</em>'.
	 * @see org.hyoka.examples.metamodel.risks.Risk
	 * @generated
	 */
	EClass getRisk();

	/**
	 * Returns the meta object for the reference '{@link org.hyoka.examples.metamodel.risks.Risk#getUndertaking <em>Undertaking</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Undertaking</em>'.
	 * @see org.hyoka.examples.metamodel.risks.Risk#getUndertaking()
	 * @see #getRisk()
	 * @generated
	 */
	EReference getRisk_Undertaking();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.examples.metamodel.risks.Risk#getImpact <em>Impact</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Impact</em>'.
	 * @see org.hyoka.examples.metamodel.risks.Risk#getImpact()
	 * @see #getRisk()
	 * @generated
	 */
	EAttribute getRisk_Impact();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.examples.metamodel.risks.Risk#getMeasure <em>Measure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Measure</em>'.
	 * @see org.hyoka.examples.metamodel.risks.Risk#getMeasure()
	 * @see #getRisk()
	 * @generated
	 */
	EAttribute getRisk_Measure();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.examples.metamodel.risks.Risk#getReviewedOn <em>Reviewed On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reviewed On</em>'.
	 * @see org.hyoka.examples.metamodel.risks.Risk#getReviewedOn()
	 * @see #getRisk()
	 * @generated
	 */
	EAttribute getRisk_ReviewedOn();

	/**
	 * Returns the meta object for enum '{@link org.hyoka.examples.metamodel.risks.Impact <em>Impact</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Impact</em>'.
	 * @see org.hyoka.examples.metamodel.risks.Impact
	 * @generated
	 */
	EEnum getImpact();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	RisksFactory getRisksFactory();

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
		 * The meta object literal for the '{@link org.hyoka.examples.metamodel.risks.impl.RiskRegisterImpl <em>Risk Register</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.examples.metamodel.risks.impl.RiskRegisterImpl
		 * @see org.hyoka.examples.metamodel.risks.impl.RisksPackageImpl#getRiskRegister()
		 * @generated
		 */
		EClass RISK_REGISTER = eINSTANCE.getRiskRegister();

		/**
		 * The meta object literal for the '<em><b>Risks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RISK_REGISTER__RISKS = eINSTANCE.getRiskRegister_Risks();

		/**
		 * The meta object literal for the '{@link org.hyoka.examples.metamodel.risks.impl.RiskImpl <em>Risk</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.examples.metamodel.risks.impl.RiskImpl
		 * @see org.hyoka.examples.metamodel.risks.impl.RisksPackageImpl#getRisk()
		 * @generated
		 */
		EClass RISK = eINSTANCE.getRisk();

		/**
		 * The meta object literal for the '<em><b>Undertaking</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RISK__UNDERTAKING = eINSTANCE.getRisk_Undertaking();

		/**
		 * The meta object literal for the '<em><b>Impact</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK__IMPACT = eINSTANCE.getRisk_Impact();

		/**
		 * The meta object literal for the '<em><b>Measure</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK__MEASURE = eINSTANCE.getRisk_Measure();

		/**
		 * The meta object literal for the '<em><b>Reviewed On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK__REVIEWED_ON = eINSTANCE.getRisk_ReviewedOn();

		/**
		 * The meta object literal for the '{@link org.hyoka.examples.metamodel.risks.Impact <em>Impact</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.examples.metamodel.risks.Impact
		 * @see org.hyoka.examples.metamodel.risks.impl.RisksPackageImpl#getImpact()
		 * @generated
		 */
		EEnum IMPACT = eINSTANCE.getImpact();

	}

} //RisksPackage
